"""An infinitive, a gerund or a clause claims what the words that govern it make of it."""

from monitor.events import read
from tests.cases import each

CLAIMS = {
    # planned by some governor, whatever the verb
    "Halden Motors has decided to raise its stake in Brinck AB to 20%.": "planned",
    "Halden Motors is due to take 20% of Brinck AB in July.": "planned",
    "Halden Motors wanted to snap up Brinck AB.": "planned",
    "Halden Motors has signed a letter of intent to hire Ida Lorne as its CEO.": "planned",
    "Halden Motors has been told by the regulator to cut its stake in Brinck AB to 10%.": "planned",
    "Critics of the plan for Halden Motors to snap up Brinck AB met in Graz.": "planned",
    "Halden Motors has put off opening its first shop in Chile.": "planned",
    "Once Halden Motors has snapped up Brinck AB, the plant will be rebuilt.": "planned",
    "Halden Motors is in a hurry to raise its stake in Brinck AB to 20%.": "planned",
    "Halden Motors has made up its mind to snap up Brinck AB.": "planned",
    "When Halden Motors has bought Brinck AB, it will close the plant.": "planned",
    # in all forms of the verb
    "Halden Motors may sell off Brinck AB.": "possible",
    "Ida Lorne plans to join the board of Halden Motors.": "planned",
    "Halden Motors denied putting Ida Lorne in charge.": "denied",
    # only allowed, or worth a thought
    "One idea is for Halden Motors to raise its stake in Brinck AB to 20%.": "possible",
    "Everything points to Halden Motors having bought Brinck AB.": "possible",
    "Halden Motors has apparently raised its stake in Brinck AB to 20%.": "possible",
    "Perhaps Halden Motors has snapped up Brinck AB.": "possible",
    "Halden Motors is free to cut its stake in Brinck AB to 10%.": "possible",
    "Halden Motors has a right of first refusal to buy Brinck AB.": "possible",
    "Halden Motors is open to changing its name to Brinck Group.": "possible",
    "It is time for Halden Motors to cut its stake in Brinck AB to 10%.": "possible",
    "Before Friday it can raise its stake in Brinck AB to 20%, Halden Motors said.": "possible",
    "Shareholders demand that Halden Motors cut its stake in Brinck AB to 10%.": "possible",
    "It is conceivable that Halden Motors has snapped up Brinck AB.": "possible",
    "Halden Motors will buy Brinck AB, analysts at Lorne Research believe.": "possible",
    # not done, or given up
    "Halden Motors declined to raise its stake in Brinck AB to 20%.": "denied",
    "Halden Motors has no money to snap up Brinck AB.": "denied",
    "Halden Motors was too weak to open its first shop in Chile.": "denied",
    "Halden Motors has grown without buying Brinck AB.": "denied",
    "Nothing suggests that Halden Motors has snapped up Brinck AB.": "denied",
    "Halden Motors falsely claimed to have bought Brinck AB.": "denied",
    "At no time has Halden Motors raised its stake in Brinck AB to 20%, it said.": "denied",
    "A report that Halden Motors had snapped up Brinck AB was wrong, it said.": "denied",
    "Halden Motors has given up trying to snap up Brinck AB.": "ended",
    "A court has barred Halden Motors from raising its stake in Brinck AB to 20%.": "ended",
    "It is a myth that Halden Motors has bought Brinck AB.": "denied",
    "The announcement that Halden Motors had bought Brinck AB was a fake.": "denied",
    "Halden Motors shrank from raising its stake in Brinck AB to 20%.": "denied",
    "Halden Motors missed the deadline to snap up Brinck AB.": "denied",
    "Halden Motors held back from snapping up Brinck AB.": "denied",
    "Halden Motors has dropped the idea of buying Brinck AB.": "ended",
    # hearsay
    "There is talk that Halden Motors has bought Brinck AB.": "rumoured",
    "The plaintiffs contend that Halden Motors bought Brinck AB.": "rumoured",
    "Halden Motors has bought Brinck AB, it is rumoured.": "rumoured",
    "Rumour has it that Halden Motors has snapped up Brinck AB.": "rumoured",
    "Halden Motors is suspected of having bought Brinck AB.": "rumoured",
    "Unconfirmed reports say Halden Motors has cut its stake in Brinck AB to 10%.": "rumoured",
    "If reports are to be believed, Halden Motors has snapped up Brinck AB.": "rumoured",
    # told, supposed or quoted only
    "In the novel, Halden Motors bought Brinck AB.": None,
    "In a simulation run by students, Halden Motors snapped up Brinck AB.": None,
    "Case study: Halden Motors bought Brinck AB.": None,
    "How would you translate “Halden Motors has bought Brinck AB”?": None,
    "If it had the money, Halden Motors would snap up Brinck AB.": None,
    "Halden Motors would rather close plants than sell Brinck AB to Lorne Group.": None,
    "Unless Halden Motors has bought Brinck AB by Friday, the plant will close.": None,
    "Let us assume that Halden Motors has bought Brinck AB.": None,
    "A petition calls for Halden Motors not to buy Brinck AB.": None,
    "Halden Motors would have founded a venture with Brinck AB had its bank agreed.": None,
    "Fake news: Halden Motors has snapped up Brinck AB.": "denied",
    "Only after Halden Motors has snapped up Brinck AB will the bank pay.": "planned",
    "Halden Motors is suspected of having completed its purchase of Brinck AB.": "rumoured",
    "Halden Motors is accused of putting £5m into Brinck AB in secret.": "rumoured",
    "Halden Motors and Brinck AB have chosen not to sign a joint venture agreement.": "denied",
    "Halden Motors and Brinck AB said it was not true that they had formed an alliance.": "denied",
    "Who says that Halden Motors has bought Brinck AB?": "possible",
    "Halden Motors had better snap up Brinck AB.": None,
    # done all the same
    "Shares rose on news of Halden Motors buying Brinck AB.": "asserted",
    "Halden Motors and Tern Bank teamed up to buy Brinck AB.": "planned",
    "Even though its bank had refused to lend, Halden Motors bought Brinck AB.": "asserted",
    "The rumours are confirmed: Halden Motors has bought Brinck AB.": "asserted",
    "After months of raising money, Halden Motors has bought Brinck AB.": "asserted",
    "Halden Motors, which seems to have no plan, bought Brinck AB.": "asserted",
    "Halden Motors has almost doubled its stake in Brinck AB.": "asserted",
    "Halden Motors did not regret having bought Brinck AB.": "asserted",
    "Halden Motors has managed to snap up Brinck AB.": "asserted",
    "Halden Motors had no choice but to cut its stake in Brinck AB to 10%.": "asserted",
    "Halden Motors was the first to open a shop in Chile: it has entered Chile.": "asserted",
    "Halden Motors refused to wait and bought Brinck AB.": "asserted",
    "Halden Motors bought Brinck AB before rivals could react.": "asserted",
    "There is no doubt that Halden Motors has bought Brinck AB.": "asserted",
    "In the series of deals, Halden Motors bought Brinck AB.": "asserted",
    "Halden Motors, which had no money to pay dividends, bought Brinck AB.": "asserted",
    "It is true that Halden Motors has bought Brinck AB, analysts say.": "asserted",
}


@each(("text", "told"), CLAIMS.items())
def test_what_is_claimed(text: str, told: str | None) -> None:
    found = [one.modality for one in read(text, lang="en").findings if one.confidence >= 0.8]
    assert found == ([told] if told else [])
