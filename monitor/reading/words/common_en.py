"""Common English words that open sentences and headlines with a capital and are no names."""

COMMON = frozenset(
    """
about above abroad academic access according account accounting across action activist ad additional additionally administrators
adviser advisers advertising affordable aerospace after again against agency agreement ahead ailing air airline airlines airport
alcohol alliance all almost also alternative aluminium aluminum amid among analysis analyst analysts and announcement annual
another any apart apparel appliance are around arts as asked asset at atop auction auditor auditors aug auto automaker automotive
average aviation away bakery bank banker bankers banking banks bankruptcy banned baby based basic battery beauty because before
began behind being bell below best better between beyond bid bidder big bigger biggest bill biotech biotechnology board bold
bond bonds bonus both boutique brand branding brewer brewery bringing broadband broadcaster broker brokerage brokers budget build
builder builders building bull bumper bus business businesses but buy buyer buyers buying buyout by cable call can capital car
carbon card care career carmaker carmakers cargo carrier cars cash casino cement central chain chair chairman chancellor charity
chemical chemicals chief child chip chipmaker chips chocolate church cinema citing city civil class clean clear climate clinic
close closing cloud club co coach coal coalition coffee college coming commercial commission commodity commodities common
communications community companies company competition competitor concern conglomerate construction consider construct consultancy consumer
consumers container contract contractor control copper corporate corrected cost costs council councillor counsel country county
couple court courts craft credit creditors critics crop crude crypto cryptocurrency current currently customer customers cyber
cybersecurity dairy data day days deal deals debt december decision defence defense delivery demand department deputy design
designer despite detectives developer developers development diamond digital directors discount discounter discussions dollar
domestic dozens down drinks driver drone drug drugmaker drugs dry due during e-commerce each early earlier earnings economic
economist economists economy editor education eight elderly electric electricity electronics elsewhere email emerging employees
employers energy engine engineer engineering enterprise entertainment environmental equities equity establishment estate
eventually every everyone ex exactly exchange exclusive executive executives existing expansion experts explainer export exports
factbox factory failed family farm farmer farmers farming fashion fast federal fellow fertiliser few fiction fifteen fifty film
final finally finance finances financial fintech fire firm firms first fish fishing fitness five fleet flight floor food foods
football footwear for foreign former founded founder founders four freight fresh friends from fruit fuel full fund funding funds
further furniture future futures gambling game games gaming garment gas general generic giant given global gold good goods
government governor grain green grocer grocery gross group groups growing growth gym half haulage having he head headquartered
health healthcare heavy hedge helped her here high higher him his history hold holders holiday home homes hospital hospitals
hospitality hotel hotels hours house households housebuilder housing how however huge human hundreds hydrogen i ice if in income
increasing indeed independent index industrial industry inflation information infrastructure initial inside instead institutional
insurance insurer insurers interest interim internal international internet into investigators investment investments investor
investors iron is islamic it its itself jet jeweller jewellery job jobs joint journalists judge judges junior jury just keep key
kitchen labour land landlord landlords large larger largest last late later latest launch launched law lawmakers lawyer lawyers lead leader
leading leather led legal lender lenders less life like likewise line liquidators listed lithium little live loan loans lobby local
locals logistics long long-time longtime look loss losses low lower luxury machine machinery made magazine main maker makers making
man management manager managers managing manufacturer manufacturers manufacturing many margin marine maritime market marketing
markets mass massive material materials maybe mayor meanwhile meat media medical medicine meet meeting member members men mental
merger mergers metal metals micro microchip mid middle military millions mine miner miners mining minister ministers ministry
minority mobile mobility model modern monday money month monthly more moreover mortgage most mostly mother motor motoring move
moving mr much multinational multiple music must my name named national native natural navy near nearly negotiations neither net
network never nevertheless new newly news newspaper newspapers next nine no nobody none nonetheless nor north not note
notes nothing now nuclear number numerous nurses obviously offer offers officers official officials offshore oil old on once one
online only onshore open opening opinion opponents opposition optical options or order orders organic other others our out outdoor
outgoing outside over overall overseas owned owner ownership owners package packaging paint paper parent parents part parties partner
partners parts party passengers past patent patients pay payment payments pension people per perhaps period personal pet petrol
pharma pharmaceutical pharmacy phone photo pilots pioneer pipeline plans plastic plastics platform play player players plus
plumbing police policy political pop poor popular port postal potash potential poultry power pre premium presents president
press pressed previous previously price prices prime print printing prior prison privacy private privately probably problems
procurement producer producers product production products professor profit profits project promoters property prosecutor
prosecutors protesters provider pub public publisher publishing pubs purchase quarterly quick quite quantum race radio rail
railway railways rare rate rates rather raw real realty recent recently record recruiter refiner regardless regional
regulator regulators reinsurer related remaining renewable renewables rent reporter reporters reports representatives republicans
research researchers residents rest restaurant retail retailer retailers retired revenue review rice ride right rights rising
rival rivals river road robot robotics rocket roughly round routine royal rubber rule rules rumours rural safety salary sales
same sanctions satellite savers savings saying scandal school schools science scientists sea season second security see seed
seeing seeking selling semiconductor senator senior separate separately service services set seven several shale share
shareholder shareholders shareholding shares she sheer ship shipbuilder shipping shipyard shoe shop shoppers shopping shops short shortly
should silver similar similarly simply since singer six sixteen ski small smaller smart smartphone so soap soccer social soft
software soil solar solicitor some something sometimes soon source sources south soybean space speaking special specialist
specialty spirits spokesman spokesperson spokeswoman sport sports spot spring staff stake start start-up startup startups state
state-backed state-owned state-run statement steel steelmaker still stock stockbroker stockpiling stocks storage store stores
strategic strategist streaming street striker strong students studies study subscribe successful such sugar summary supermarket
supermarkets supplier suppliers supply supporters surely surgeons surprisingly sustainable tablet takeover talk talks target tax
taxi taxpayers tea teachers team tech technical technology teenager telecom telecommunications telecoms telephone television ten
tens term terms test textile textiles than thanks that the theatre their then there thereafter therefore these they thing things
third thirty this those though thousands three through throughout thus ticket tiles timber time times tiny to tobacco today
together tomorrow tonight too top total tour tourism tourist toy toymaker trade trader traders trades trading train trains
transaction transport transportation travel treasury troubled truck trucking trust trustees turning turnover tv twelve twenty
twice two typically tyre ultimately under underlying unions unit units university unless unlike unlisted until up update upon us
used useful user users using usually utilities utility vaccine valuation value vegan vehicle vehicles venture very veteran video
videos virtual voters wage wages warehouse was waste watch watchdog water way we wealth wealthy wearable web website wednesday
week weekly weeks welcome well were west what whatever wheat when where whether which while whilst who whole wholesale wholesaler
whose why wide wider wind wine winemaker winter wireless with within without witnesses women wood work workers working world
worldwide would writing wrong yacht year years yes yesterday yet yields you young your yesterday's zero zinc
announces announced acquires acquired acquire buys bought sells sold sell raises raised secures secured closes closed names
appoints appointed hires steps stepping resigns quits joins merges merge invests invest signs signed
forms launches unveils opens opened enters enter expands completes completed agrees agreed wins won files filed denies denied
rejects rejected considers weighs mulls eyes nears drops scraps ends terminates withdraws takes took gets says said sees
cuts cut posts reported beats misses rises falls jumps slides gains soars plunges slumps climbs surges hits backs
teams joining forces strike strikes inks inked seals sealed extends renews builds make makes plan planned plots seeks
of via versus acquisition partnership collaboration
series million billion million-dollar definitive majority controlling
integration world's solutions solution innovation innovative accelerate expand enhance deliver
advance strengthen support create bring appointment retirement resignation successor ceo cfo coo cto evp svp vp chairwoman
chairperson director nonexecutive non-executive vice acting fourth
quarter results dividend full-year first-quarter outlook guidance conference webcast
jv m&a ipo etf gdp ai ev evs esg nhs api faq hr pr iot lng lpg dna rna fda nda
motorists commuters drivers viewers fans tourists pensioners borrowers pupils doctors firefighters villagers fishermen campaigners neighbours neighbors homeowners tenants subscribers travellers
travelers visitors collectors gamers listeners readers diners drinkers dealers councillors activists spectators organisers organizers volunteers hackers thieves burglars smokers relatives
mourners worshippers hikers cyclists anglers stockbrokers negotiators diplomats troops rebels
announce announcing sign taps tap scrap
method methods step option example examples scenario procedure procedures tip tips question questions answer answers
definition meaning benefit advantages disadvantages pros cons checklist template sample form fee fees duration
eligibility requirement requirements document guide guides introduction conclusion recipe ingredients directions serves
location duties skills qualifications experience deadline apply applicants vacancy venue admission tickets agenda minutes
recommend recommends approve approves resolve resolves authorise authorize propose proposes confirm confirms
appoint establish increase increases reduce reduces change changes changing transfer amend alter issue issues convene discuss
happened happens matters takeaway takeaways highlights background context reaction verdict
pending treasurer membership donations subscription subscriptions
major minor principal ownership subsidiary subsidiaries affiliate affiliates backer backers stakeholder stakeholders sponsors collaborator collaborators organisations organizations cornerstone serious notable unsurprisingly spinoff offshoot
""".split()
)
