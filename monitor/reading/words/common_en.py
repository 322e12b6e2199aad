"""Common English words that are capitalised in sentences and headlines but are not names."""

COMMON = frozenset(
    """
abandon abandons able aboard about above abroad academic accelerate acceptances accepting accepts access according account
accounting accounts achieve acquire acquired acquirer acquires acquisition acquisitions across acting action active activist
activists actual ad added additional additionally adds administration administrators admission adopt adopts advance advantages
advertising advice adviser advisers aerospace affect affiliate affiliates afford affordable afraid after again against age
agency agenda ago agree agreed agreement agreements agrees ahead ai ailing aims air airline airlines airport airports alcohol
all allegedly alliance allow allows almost alone along alongside already also alter alternative although aluminium aluminum
always amend amid amidst among amount amounts analysis analyst analysts and anglers angry announce announced announcement
announces announcing annual another answer answers any apart api apparel appeal appeals appears appliance applicants
application apply appoint appointed appointment appoints approach approval approvals approve approves architects are area areas
argue arms around arrest arrests arrive article arts as aside asked asks asset assets assist assume assuming at atop attack
attacks attempt attend attention auction auditor auditors aug author authorise authorize auto automaker automotive available
average aviation avoid avoids awards aware away baby backed backer backers background backs bad bag bags bail bakeries bakery
ban bank banker bankers banking bankruptcy banks banned barely barges barrels barring based baseless basic battery battle beat
beaten beats beauty became because become becomes before began begin begins begun behalf behind being believe believes bell
belong belongs below beneath benefit benefits beside best bets better between beyond bid bidder bidders bidding bids big bigger
biggest bill billion biotech biotechnology bit blame blames board bold bond bondholders bonds bonus bookings boosted boosts
borrowers boss bosses both bought boutique branches brand branding breach break breaks brewer brewers brewery bricks brief
bring bringing brings broad broadband broadcaster broke broken broker brokerage brokers brought budget build builder builders
building builds built bulk bull bump bumper burden burglars burn bus buses business businesses busy but buy buyback buyer
buyers buying buyout buys by cable cables call called calls came campaign campaigners can cancel cancels candidates cannot
capacity capital car carbon card cardboard care career cargo carmaker carmakers carrier carry cars carve carves cases cash
casino catch causes caution cautious cede cell cells cement cent central centre ceo certain certificate cfo chain chains chair
chairman chairperson chairwoman chancellor chances change changes changing charge charges charity cheap cheaper check checklist
chemical chemicals cheque cheques chief chiefs child chip chipmaker chips chocolate choice choose chooses chose chosen church
cinema cited cities citing citizens city civil claim claims class clean clear clearance clears client clients climate climb
climbs clinch clinches clinic clinics close closed closely closer closes closing closure clothes cloud club co coach coal
coalition coatings coffee cold collaborate collaboration collaborator collaborators collapse collapses collect collectors
college combine combines come comes comfort coming comment commentators commercial commission commit commodities commodity
common communications community commuters companies company compare compete competes competition competitor complaint complete
completed completes completion complex comprises concern concerning concerns conclusion conditional conditions confectionery
conference confirm confirms conglomerate connect cons consent consider consideration considering considers consolidation
consortium construct construction consultancy consumer consumers container context continue continues contract contractor
contracts contribute contribution control controlling convene convert coo cookware cooperate cooperation cope copper
cornerstone corporate corrected cost costs could council councillor councillors counsel countries country counts county couple
court courts cousins covers craft crash create creation credit creditors crisis critical critics crop crude crumble crumbles
crypto cryptocurrency cto cup cure current currently customary customer customers cut cuts cutting cyber cybersecurity cyclists
daily dairies dairy damage damages danger data date day days deadline deal dealers deals debate debt debut debuts decade
december decides decision declare defence defend defends defense definition definitive delay delays delist delists deliver
deliveries delivers delivery demand demands denied denies deny depart department departure deploy depositors depots deputy
design designer designers designs despite detail details detectives develop developer developers development develops diamond
did died different difficult digital diners dip diplomats dips direct directions director directors disadvantages disclose
disclosures discount discounter discuss discussion discussions disposal disposals dispute disputes distant distillers
distribute distribution distributor ditch ditches dive diversifies diversify divest divests divide dividend dividends division
dna doctors document documents does dollar domestic donations done donors double doubles doubt doubts down dozen dozens draft
drag draws drink drinkers drinks driven driver drivers drives driving drone drones drop drops drove drug drugmaker drugs dry
dubbed due dump dumps duration during duties e-commerce each earlier early earn earnings earns eases easier easy eat economic
economist economists economy editor education effect effective effort efforts eight either elderly elect election electric
electricity electronics eligibility eligible elsewhere email emerge emergency emerges emerging employee employees employer
employers employs empty enable enables end ended ends energy engine engineer engineering engineers enhance enough ensure enter
enterprise enters entertainment entire entry environmental equipment equities equity escape esg establish established
establishes establishment estate estimates etf ev even eventually ever every everyone evp evs ex exactly example examples
exceed except exchange exclude excluding exclusive executive executives existing exit exits expand expands expansion expect
expects expensive experience expert experts explain explainer explore explores export exports expose expressions extend extends
eyeing eyes eyewear fabrics faced faces facility facing factbox factor factories factory fail failed fails failure fall fallen
falls familiar families family fans faq far farm farmer farmers farming fashion fast faster fate favour fda fear fears federal
fee feed fees fell fellow female fertiliser feud few fiction fifteen fifty fights figures filed files filings filing fill film
films final finalize finally finance finances financial find findings finds fines fintech fire fired firefighters fires firm
firms first first-quarter fish fishermen fishing fitness five fixed fleet flight flights floor flows fly fold folds follow
follows food foods foot football foothold footwear for foray forays forces forecast forecasters forecasts foreign forged forges
form formally former forms forward found founded founder founders founds four fourth framework fraud free freight fresh friends
from fruit fuel full full-year fully fund funding funds furniture further future futures gain gains gambling game gamers games
gaming garment gas gdp general generic get gets getting giant give given gives giving glassware global goes going gold gone
good goods gotten government governor grabs graduates grain granted grants green greenlight greenlights grew grip grocer
grocers grocery gross group groups grow growing grown grows growth guests guidance guide guides guilty gym hackers had half
halt halts handle handles hands handsets happened happens has hate haulage have having he head headquartered headquarters
health healthcare healthy heavy hedge heirs held helm help helped helps henceforth her here hidden high higher highest
highlights hike hikers hikes him himself hint hinted hints hire hired hires his history hit hits hitting hold holder holders
holds holiday home homeowners homes hope hopes hospital hospitality hospitals hostile hotel hotels hours house housebuilder
households houses housing how however hr huge human hundreds hurt hydrogen i ice identify if impact import imports improve
improves in include includes income incorporate incorporated incorporates incorporation increase increases increasing indeed
independent index industrial industry inflation inflows inform information infrastructure ingredients initial injection injury
inked inks innovation innovative inside insiders insists insolvency instead institutional insurance insurer insurers
integration intend intends intention interest interests interim internal international internet into introduction inventors
invest investigators investment investments investor investors invests involve involves iot ipo iron is islamic issue issues it
its itself jet jeweller jewellery jewelry job jobs join joining joins joint jointly journalists judge judges jumps junior jury
just jv keep keeps kept key kill kills kitchen knew knitwear know known knows labels labour lack laid land landlord landlords
lands large larger largest last late later latest latter laugh launch launched launches law lawmakers laws lawsuit lawyer
lawyers lays lead leader leaders leading leads leak learn lease leases least leather leave leaves led left legal lend lender
lenders lent less lest let lets letter levels liability licence licences license licenses lie life lift lifted lifts light like
likely likewise limit limits line liquidators list listed listeners listing lists lithium litigation little live lng load loan
loans lobby local locals location logistics long long-time longer longtime look looks lose loses losing loss losses lost low
lower lowers lowest lpg lunch luxury m&a machine machinery made magazine magazines main maintenance major majority make maker
makers makes making man manage management manager managers manages managing manufacturer manufacturers manufacturing many
margin margins marine maritime market marketing markets marks mass massive material materials matter matters may maybe mayor
mean meaning means meanwhile meat media medical medicine meet meeting meets member members membership memorandum men menswear
mental merge merger mergers merges message met metal metals method methods micro microchip mid middle might military million
million-dollar millions mine miner miners mines minimum mining minister ministers ministry minor minority minutes misses
mistake mobile mobility model modern monday money month monthly months mop mops more moreover mortgage most mostly mother motor
motoring motorists mourners move moved moves moving mr much mull mulling mulls multinational multiple music must my nab nabs
name named names national native natural navy nda near nearing nearly nears necessary need needs negative negotiation
negotiations negotiators neighbors neighbours neither net network networks never nevertheless new newly news newspaper
newspapers next nhs night nine no nobody non-executive none nonetheless nonexecutive nor north not notable note noteholders
notes nothing notice notification notices now nuclear number numerous nurses observers obviously of off offer offers office
officer officers offices official officially officials offload offloads offshoot offshore often oil old older on once one
online only onshore open opened opening opens operate operates operations opinion opponents opportunities opportunity opposite
opposition optical option options or order orders ordinary ore organic organisations organisers organizations organizers other
others our oust ousts out outdoor outflows outgoing outlets outlook output outside outsiders over overall overseas oversees own
owned owner owners ownership owns package packaging pact paid paint paints paper papers parent parents part participate
participation particular parties partly partner partners partnership partnerships parts party passenger passengers passes past
patent patients pause pauses pay paying payment payments pays peace penalty pending pension pensioners people per percent
performance perhaps period personal pet petition petrol pharma pharmaceutical pharmacies pharmacy phone phones photo physical
picks pilots pioneer pipeline pipelines plan planes planned planning plans plant plants plastic plastics platform play player
players plea plead pleads pledge pledges plots plumbing plunge plunges plus poach poaches pocket poised police policy
policyholders political pool pools poor pop popular pork port portfolio position positions positive possible post postal posts
potash potential poultry pounce pounces power pr practices praise pre predicts prefer premium prepare prepares presence present
presents president press pressed pressure previous previously price prices prime principal print printing prior prison privacy
private privately probably probe probes problem problems procedure procedures proceedings proceeds process procurement produce
producer producers product production products professor profit profits program programme project projections projects promises
promote promoter promoters proof property proposal proposals propose proposed proposes pros prosecutor prosecutors protect
protesters protests prototypes proves provide provided provider provides province pub publishes punters public publisher
publishing pubs pull pulls pupils purchase purchases purpose pursue pushes put puts putting qualifications quality quantum
quarries quarter quarterly question questions quick quickly quit quite quits race radio raid rail railway railways raise raised
raises rallies rally ran range rare rate rates rather rating raw re-election reach reaches react reaction read readers readies
real realty reason reasons rebels rebuff rebuffs recall recalls receive receivers receives recent recently recipe recommend
recommends record records recover recovery recruit recruiter recruits recycle reduce reduces reduction reelection refiner
refineries refinery refuse refuses regard regarding regardless regional register registration registry registrations regulator
regulators regulatory reinsurer reject rejected rejects related relations relationships relatives relax release releases
relevant relief relies relocation rely remain remaining remains remove removes rename renew renewable renewables renews rent
repair repay replace replacement replaces report reported reportedly reporter reporters reports representative representatives
represents republicans request require requirement requirements requires research researchers residents resign resignation
resigns resist resolve resolves resort resource respond response responsibilities responsibility responsible rest restart
restaurant restaurants restore result results resume resumes retail retailer retailers retain retire retired retirement retires
return returns reveal reveals revenue revenues review reviews revive rice ride riders right rights rigs rise risen rises rising
risk risks rival rivals river rna road roads robot robotics rocket role roles rose roughly round routine row royal rubber rule
ruled rules rumors rumours run runs rural rush safety said salary sale sales salt same sample sanctions satellite satellites
savers savings saw say saying says scales scandal scenario scene school schools science scientists scope scrap scraps sea
seafood sealed seals search season seat second secret sector secured secures security see seed seeing seek seeking seeks seems
seen sees seize selects self sell seller selling sells semiconductor senator send sends senior sent separate separately series
serious serve servers serves service services session set sets settles seven several severe shake shakes shale shall share
shareholder shareholders shareholding shares sharply she sheds sheer shelf shells shelve shelves shifts ship shipbuilder
shipments shipping ships shipyard shoe shoot shop shoppers shopping shops short shortly should show shown shows shrink shun
shuns shut shuts siblings sides sign signal signals signed signs silver similar similarly simply since singer sink sinks site
sites sits situation six sixteen size ski skill skills skin slam slams slash slashes sleep slide slides slight slip slips slow
slower slowly slows slump slumps small smaller smart smartphone smartphones smelters smokers snacks snag snags snaps snub snubs
so soap soar soars soccer social soft software soil solar sold sole solicitor solution solutions solvents some something
sometimes soon sought soup source sources south soy soybean space spat speak speaking speaks special specialist specialists
specialty spectators speculation spend spends spent spike spin spinoff spins spirits splash splashes splits spoke spoken
spokesman spokesperson spokeswoman sponsors sport sports sportswear spot spree spring spun spurn spurns spurs staff stake
stakeholder stakeholders stakes stall stalls stand stands start start-up starts startup startups state state-backed state-owned
state-run statement states station stations statistics status stay stays steady steal steel steelmaker step stepping steps
still stock stockbroker stockbrokers stockholders stockpiling stocks stole stop stops storage store stores story strain
strategic strategist strategy streaming street strength strengthen stress stretch strict strike striker strikes strong stronger
struck struggle struggles students studies study subject subscribe subscribers subscription subscriptions subsequent
subsidiaries subsidiary subsidies subsidy substantial succeed succeeds success successful successfully succession successor
such sue sues suffer suffers sugar suitor sum summary supermarket supermarkets supplier suppliers supply support supporters
supports sure surely surge surgeons surges surprise surprisingly survey surveys survive survives suspect suspend suspends
sustainable svp swap swaps swimwear swings switches swoop swoops system tablet tableware tackle tackles take takeaway takeaways
taken takeover takeovers takes taking talk talks tankers tap taps target tariffs task tax taxes taxi taxpayers tea teach
teachers team teaming teams tech technical technology teen teenager telecom telecommunications telecoms telephone television
tell tells template ten tenants tens term terminate terminates termination terms test tests text textile textiles than thanks
that the theatre theft their them then therapies therapy there thereafter therefore these they thieves thin thing things think
thinks third thirds thirty this those though thought thousand thousands threat threatens three threshold threw through
throughout thrown thus ticket tickets tie tie-up tied ties tieup tiles till timber time times tiny tip tips tires to tobacco
today together told tomorrow tone tonight too took tool tools top topic tops total tour tourism tourist tourists toward towards
town toy toymaker tracks trade trader traders trades trading traffic train trains transaction transfer transform transit
transport transportation travel travelers travellers treasurer treasury treble trials tried tries trigger trim trims triple
troop troops trouble troubled truce truck trucking trucks trust trustees try tumble tumbles turbines turn turnaround turning
turnover turns tv twelve twenty twice two typically tyre tyres ultimately unconditional under undergo underlying underneath
undervalues undisclosed unions unit unitholders units university unless unlike unlikely unlisted unlock unsurprisingly until
untrue unveil unveils up upbeat update updates upfront upgrade upgrades upon upped ups upset urge urged urges us usage use used
useful user users uses using usual usually utilities utility vacancy vaccine vaccines valuation valuations value vans variety
various vast vegan vehicle vehicles venture ventures venue verdict versus very vessels veteran veto vetoes via vice victim
video videos viewers views village villagers violence virtual virus visa visitors volumes volunteers vote voted voter voters
votes voting vow vows vp wage wages wait waits walks want wanted wants warehouse warehouses warm warn warns was waste watch
watchdog water way ways we weak weaker wealth wealthy weapon wear wearable weather web webcast website wedding wednesday week
weekend weekly weeks weigh weighing weighs weight welcome welcomes well went were west wet what whatever wheat when whenever
where wherever whether which whichever while whilst who whoever whole wholesale wholesaler whose why wide widen widens wider
wife will win wind winds wine winemaker winner wins winter wire wireless with withdraw withdrawn withdraws within without
witnesses woman women womenswear won woo wood woos work worker workers workforce working works workwear world world's worldwide
worry worse worshippers worst worth would write writes writing written wrong wrote yacht yard year years yen yes yesterday
yesterday's yet yield yields you young your zero zinc
""".split()
)
