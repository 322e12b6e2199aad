"""Common English words that are capitalised in sentences and headlines but are not names."""

COMMON = frozenset(
    """
about above abroad academic accelerate acceptances access according account accounting acquire acquired acquires acquisition
acquisitions across acting action active activist activists ad added additional additionally administrators admission advance
advantages advertising adviser advisers aerospace affiliate affiliates affordable after again against agency agenda agreed
agreement agrees ahead ai ailing aims air airline airlines airport alcohol all alliance almost also alter alternative aluminium
aluminum amend amid among amount analysis analyst analysts and anglers announce announced announcement announces announcing
annual another answer answers any apart api apparel appliance applicants apply appoint appointed appointment appoints approach
approval approve approves are around arts as asked asset at atop auction auditor auditors aug authorise authorize auto automaker
automotive average aviation away baby backer backers background backs bakery bank banker bankers banking bankruptcy banks banned
based basic battery battle beat beats beauty became because become before began behind being bell belongs below benefit best
better between beyond bid bidder bidders big bigger biggest bill billion biotech biotechnology board bold bond bonds bonus
boosts borrowers both bought boutique brand branding brewer brewery bring bringing broadband broadcaster broken broker brokerage
brokers budget build builder builders building builds built bulk bull bumper burglars bus business businesses but buy buyer
buyers buying buyout buys by cable call calls campaigners can capital car carbon card care career cargo carmaker carmakers
carrier cars cash casino cell cells cement cent central ceo cfo chain chair chairman chairperson chairwoman chancellor change
changes changing charity checklist chemical chemicals chief child chip chipmaker chips chocolate church cinema citing city civil
class clean clear clears climate climbs clinic close closed closes closing cloud club co coach coal coalition coffee cold
collaboration collaborator collaborators collectors college coming commercial commission commodities commodity common
communications community commuters companies company competition competitor completed completes comprises concern conclusion
conditional conference confirm confirms conglomerate cons consider considers consortium construct construction consultancy
consumer consumers container context contract contractor control controlling convene coo cooperate copper cornerstone corporate
corrected cost costs could council councillor councillors counsel country counts county couple court courts craft create
creation credit creditors critics crop crude crypto cryptocurrency cto current currently customer customers cut cuts cyber
cybersecurity cyclists dairy data day days deadline deal dealers deals debt debut december decision defence defense definition
definitive deliver deliveries delivery demand denied denies department deputy design designer despite detectives develop
developer developers development diamond digital diners diplomats directions director directors disadvantages discount
discounter discuss discussions disposal distribute distribution divest dividend division dna doctors document dollar domestic
donations down dozens drinkers drinks driver drivers drone drops drug drugmaker drugs dry due duration during duties e-commerce
each earlier early earnings economic economist economists economy editor education effective eight elderly election electric
electricity electronics eligibility elsewhere email emerging employees employers employs ended ends energy engine engineer
engineering enhance enter enterprise enters entertainment entire environmental equities equity esg establish establishment
estate etf ev eventually every everyone evp evs ex exactly example examples exchange exclusive executive executives existing
exits expand expands expansion experience experts explainer export exports expressions extends eyes factbox factory failed falls
family fans faq farm farmer farmers farming fashion fast favour fda federal fee fees fell fellow fertiliser few fiction fifteen
fifty filed files film final finally finance finances financial fintech fire firefighters firm firms first first-quarter fish
fishermen fishing fitness five fleet flight floor food foods football foothold footwear for forces foreign form former forms
founded founder founders four fourth framework free freight fresh friends from fruit fuel full full-year fully fund funding
funds furniture further future futures gains gambling game gamers games gaming garment gas gdp general generic gets giant give
given gives global goes gold good goods government governor grain green grew grocer grocery gross group groups growing grows
growth guidance guide guides gym hackers half handle handles happened happens haulage having he head headquartered headquarters
health healthcare heavy hedge held helm helped her here high higher highlights hikers him hinted hired hires his history hit
hits hold holders holds holiday home homeowners homes hopes hospital hospitality hospitals hotel hotels hours house housebuilder
households housing how however hr huge human hundreds hydrogen i ice if in include includes income incorporation increase
increases increasing indeed independent index industrial industry inflation information infrastructure ingredients initial inked
inks innovation innovative inside instead institutional insurance insurer insurers integration interest interim internal
international internet into introduction invest investigators investment investments investor investors invests iot ipo iron is
islamic issue issues it its itself jet jeweller jewellery job jobs join joining joins joint journalists judge judges jumps
junior jury just jv keep keeps key kitchen know labour land landlord landlords lands large larger largest last late later latest
latter launch launched launches law lawmakers lawyer lawyers lead leader leading learn leather leave leaves led left legal
lender lenders less life lifts light like likewise line liquidators list listed listeners lithium little live lng loan loans
lobby local locals location logistics long long-time longtime look loss losses lost low lower lpg luxury m&a machine machinery
made magazine main major majority make maker makers makes making man management manager managers managing manufacturer
manufacturers manufacturing many margin marine maritime market marketing markets mass massive material materials matters maybe
mayor meaning meanwhile meat media medical medicine meet meeting member members membership men mental merge merger mergers
merges metal metals method methods micro microchip mid middle might military million million-dollar millions mine miner miners
mining minister ministers ministry minor minority minutes misses mobile mobility model modern monday money month monthly more
moreover mortgage most mostly mother motor motoring motorists mourners move moved moving mr much mulls multinational multiple
music must my name named names national native natural navy nda near nearly nears need negotiations negotiators neighbors
neighbours neither net network never nevertheless new newly news newspaper newspapers next nhs nine no nobody non-executive none
nonetheless nonexecutive nor north not notable note notes nothing now nuclear number numerous nurses obviously of off offer
offers office officer officers official officials offshoot offshore oil old on once one online only onshore open opened opening
opens operates opinion opponents opposition optical option options or order orders organic organisations organisers
organizations organizers other others our out outdoor outgoing outlook outside over overall overseas own owned owner owners
ownership owns package packaging paint paper parent parents part participation parties partner partners partnership partnerships
parts party passengers past patent patients pay payment payments pending pension pensioners people per percent perhaps period
personal pet petition petrol pharma pharmaceutical pharmacy phone photo picks pilots pioneer pipeline plan planned plans plant
plants plastic plastics platform play player players plots plumbing plunges plus police policy political poor pop popular port
portfolio postal posts potash potential poultry power pr pre premium presents president press pressed previous previously price
prices prime principal print printing prior prison privacy private privately probably problems procedure procedures procurement
producer producers product production products professor profit profits program programme project promoters property propose
proposes pros prosecutor prosecutors protesters provider province pub public publisher publishing pubs pulls pupils purchase
puts qualifications quantum quarter quarterly question questions quick quit quite quits race radio rail railway railways raised
raises rare rate rates rather raw reaction readers real realty rebels rebuffs recent recently recipe recommend recommends record
records recruiter recycle reduce reduces refiner regard regardless regional register regulator regulators reinsurer rejected
rejects related relatives relies remaining renewable renewables renews rent report reported reporter reporters reports
representative representatives republicans requirement requirements research researchers residents resign resignation resigns
resolve resolves rest restaurant results retail retailer retailers retired retirement revenue review rice ride right rights
rises rising rival rivals river rna road roads robot robotics rocket rose roughly round routine royal rubber rule rules rumours
run rural safety said salary sale sales same sample sanctions satellite savers savings saying says scandal scenario school
schools science scientists scope scrap scraps sea sealed seals season seat second secured secures security see seed seeing
seeking seeks sees sell selling sells semiconductor senator senior separate separately series serious serve serves service
services set sets seven several shale share shareholder shareholders shareholding shares she sheds sheer ship shipbuilder
shipping shipyard shoe shop shoppers shopping shops short shortly should show shows sign signed signs silver similar similarly
simply since singer six sixteen ski skills slides slips slumps small smaller smart smartphone smartphones smokers snaps so soap
soars soccer social soft software soil solar sold sole solicitor solution solutions some something sometimes soon source sources
south soybean space speaking special specialist specialty spectators spinoff spirits spoke spokesman spokesperson spokeswoman
sponsors sport sports spot spring spun spurns staff stake stakeholder stakeholders stand stands start start-up startup startups
state state-backed state-owned state-run statement status steel steelmaker step stepping steps still stock stockbroker
stockbrokers stockpiling stocks storage store stores strategic strategist streaming street strengthen strike striker strikes
strong struck students studies study subscribe subscribers subscription subscriptions subsidiaries subsidiary substantial
successful successor such sugar sum summary supermarket supermarkets supplier suppliers supply support supporters surely
surgeons surges surprisingly sustainable svp swap swaps tablet take takeaway takeaways taken takeover takes taking talk talks
tap taps target tax taxi taxpayers tea teachers team teams tech technical technology teenager telecom telecommunications
telecoms telephone television tells template ten tenants tens term terminate terminates terms test textile textiles than thanks
that the theatre their them then there thereafter therefore these they thieves thing things think third thirty this those though
thousands three threshold through throughout thus ticket tickets ties tiles timber time times tiny tip tips to tobacco today
together told tomorrow tonight too took tool top total tour tourism tourist tourists toy toymaker tracks trade trader traders
trades trading train trains transaction transfer transport transportation travel travelers travellers treasurer treasury trims
troops troubled truck trucking trust trustees turbines turning turnover tv twelve twenty twice two typically tyre ultimately
unconditional under underlying unions unit units university unless unlike unlisted unsurprisingly until unveils up update
upfront upon us used useful user users using usually utilities utility vacancy vaccine valuation value vans vegan vehicle
vehicles venture venue verdict versus very veteran via vice video videos viewers villagers virtual visitors volunteers voted
voters voting vp wage wages want wants warehouse was waste watch watchdog water way ways we wealth wealthy wearable web webcast
website wednesday week weekly weeks weighs welcome well went were west what whatever wheat when where whether which while whilst
who whole wholesale wholesaler whose why wide wider will wind wine winemaker wins winter wireless with withdraws within without
witnesses women won wood work workers working works world world's worldwide worshippers worth would write writing wrong yacht
year years yes yesterday yesterday's yet yields you young your zero zinc
""".split()
)
