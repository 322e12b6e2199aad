"""Common English words that are capitalised in sentences and headlines but are not names."""

COMMON = frozenset(
    """
aboard about above abroad academic accelerate acceptances accepting accepts access according account accounting accounts achieve
acquire acquired acquires acquisition acquisitions across acting action active activist activists actual ad added additional
additionally administrators admission adopt adopts advance advantages advertising adviser advisers aerospace affiliate
affiliates afford affordable afraid after again against age agency agenda agreed agreement agrees ahead ai ailing aims air
airline airlines airport airports alcohol all allegedly alliance allow allows almost alone along alongside already also alter
alternative although aluminium aluminum always amend amid amidst among amount analysis analyst analysts and anglers angry
announce announced announcement announces announcing annual another answer answers any apart api apparel appeals appears
appliance applicants apply appoint appointed appointment appoints approach approval approve approves architects are area areas
argue arms around arrest arrests arrive article arts as aside asked asks asset assets assist assuming at atop attack attacks
attempt attend attention auction auditor auditors aug author authorise authorize auto automaker automotive average aviation
avoid avoids awards aware away baby backer backers background backs bad bail bakeries bakery ban bank banker bankers
banking bankruptcy banks banned barely barges barrels barring based basic battery battle beat beaten beats beauty became because
become before began begin begins behalf behind being believe believes bell belongs below beneath benefit benefits beside best
better between beyond bid bidder bidders big bigger biggest bill billion biotech biotechnology bit blame blames board bold bond
bondholders bonds bonus bookings boosted boosts borrowers bosses both bought boutique branches brand branding breach break
breaks brewer brewers brewery bricks brief bring bringing brings broad broadband broadcaster broken broker brokerage brokers
budget build builder builders building builds built bulk bull bump bumper burden burglars burn bus buses business businesses
busy but buy buyback buyer buyers buying buyout buys by cable cables call calls campaign campaigners can cancel cancels cannot
capacity capital car carbon card cardboard care career cargo carmaker carmakers carrier cars cases cash casino catch causes
caution cautious cede cell cells cement cent central centre ceo cfo chain chains chair chairman chairperson chairwoman
chancellor chances change changes changing charge charges charity cheap cheaper check checklist chemical chemicals cheque
cheques chief chiefs
child chip chipmaker chips chocolate choice choose chooses church cinema cited cities citing citizens city civil claims class
clean clear clears client clients climate climb climbs clinch clinches clinic clinics close closed closely closer closes closing
closure clothes cloud club co coach coal coalition coatings coffee cold collaboration collaborator collaborators collapse
collapses collect collectors college comes comfort coming commentators commercial commission commit commodities commodity common
communications community commuters companies company compare compete competition competitor complete completed completes complex
comprises concern concerning concerns conclusion conditional confectionery conference confirm confirms conglomerate connect cons
consider considering considers consortium construct construction consultancy consumer consumers container context contract
contractor contracts control controlling convene convert coo cookware cooperate cope copper cornerstone corporate corrected cost
costs could council councillor councillors counsel countries country counts county couple court courts cousins covers craft
crash create creation credit creditors crisis critical critics crop crude crypto cryptocurrency cto cup cure current currently
customer customers cut cuts cutting cyber cybersecurity cyclists dairies dairy damage danger data day days deadline deal dealers
deals debate debt debut decade december decides decision declare defence defend defends defense definition definitive delay
delays deliver deliveries delivers delivery demand demands denied denies deny depart department deploy depositors depots deputy
design designer designers designs despite detail details detectives develop developer developers development develops diamond
different digital diners dip diplomats dips direct directions director directors disadvantages disclosures discount discounter
discuss discussions disposal disposals dispute disputes distant distillers distribute distribution dive divest divide dividend
dividends division dna doctors document documents dollar domestic donations donors doubles doubt doubts down dozens draft drag
draws drink drinkers drinks driver drivers driving drone drones drops drug drugmaker drugs dry due dump duration during duties
e-commerce each earlier early earn earnings earns eases easier easy eat economic economist economists economy editor education
effective effort efforts eight either elderly elect election electric electricity electronics eligibility elsewhere email emerge
emergency emerges emerging employee employees employer employers employs empty enable end ended ends energy engine engineer
engineering engineers enhance enough ensure enter enterprise enters entertainment entire environmental equipment equities equity
escape esg establish establishment estate estimates etf ev even eventually ever every everyone evp evs ex exactly example
examples exceed except exchange exclude excluding exclusive executive executives existing exits expand expands expansion expect
expects expensive experience expert experts explain explainer explore explores export exports expose expressions extend extends
eyeing eyes eyewear fabrics faces facility facing factbox factor factories factory fail failed fails falls families family fans
faq far farm farmer farmers farming fashion fast faster fate favour fda fear fears federal fee feed fees fell fellow female
fertiliser few fiction fifteen fifty fights figures filed files filings filing fill film films final finally finance finances
financial
find findings finds fines fintech fire firefighters fires firm firms first first-quarter fish fishermen fishing fitness five
fixed fleet flight flights floor flows fly follow follows food foods foot football foothold footwear for forces forecast
forecasters forecasts foreign form formally former forms forward founded founder founders four fourth framework fraud free
freight fresh friends from fruit fuel full full-year fully fund funding funds furniture further future futures gains gambling
game gamers games gaming garment gas gdp general generic get gets getting giant give given gives giving glassware global goes
going gold good goods government governor grabs graduates grain granted grants green grew grocer grocers grocery gross group
groups grow growing grows growth guests guidance guide guides guilty gym hackers half halt halts handle handles hands handsets
happened happens hate haulage having he head headquartered headquarters health healthcare healthy heavy hedge heirs held helm
help helped helps her here hidden high higher highlights hike hikers hikes him hint hinted hints hire hired hires his history
hit hits hitting hold holders holds holiday home homeowners homes hope hopes hospital hospitality hospitals hotel hotels hours
house housebuilder households houses housing how however hr huge human hundreds hurt hydrogen i ice identify if impact import
imports improve improves in include includes income incorporation increase increases increasing indeed independent index
industrial industry inflation inflows information infrastructure ingredients initial injury inked inks innovation innovative
inside insiders insists instead institutional insurance insurer insurers integration intends interest interim internal
international internet into introduction inventors invest investigators investment investments investor investors invests
involve iot ipo iron is islamic issue issues it its itself jet jeweller jewellery jewelry job jobs join joining joins joint
jointly journalists judge judges jumps junior jury just jv keep keeps key kitchen knitwear know known labels labour lack land
landlord landlords lands large larger largest last late later latest latter laugh launch launched launches law lawmakers laws
lawsuit lawyer lawyers lays lead leader leaders leading leads leak learn lease leases least leather leave leaves led left legal
lend lender lenders less lest let letter levels liability licence license lie life lifts light like likely likewise limit limits
line liquidators list listed listeners listing lists lithium litigation little live lng load loan loans lobby local locals
location logistics long long-time longer longtime look looks lose loses loss losses lost low lower lowest lpg lunch luxury m&a
machine machinery made magazine magazines main major majority make maker makers makes making man manage management manager
managers managing manufacturer manufacturers manufacturing many margin margins marine maritime market marketing markets mass
massive material materials matters may maybe mayor mean meaning means meanwhile meat media medical medicine meet meeting meets
member members membership men menswear mental merge merger mergers merges message metal metals method methods micro microchip
mid middle might military million million-dollar millions mine miner miners mines mining minister ministers ministry minor
minority minutes misses mistake mobile mobility model modern monday money month monthly months more moreover mortgage most
mostly mother motor motoring motorists mourners move moved moves moving mr much mulling mulls multinational multiple music must
my name named names national native natural navy nda near nearing nearly nears need needs negative negotiations negotiators
neighbors neighbours neither net network networks never nevertheless new newly news newspaper newspapers next nhs night nine no
nobody non-executive none nonetheless nonexecutive nor north not notable note noteholders notes nothing notice notification
notices now
nuclear number numerous nurses observers obviously of off offer offers office officer officers offices official officially
officials offshoot offshore oil old older on once one online only onshore open opened opening opens operate operates opinion
opponents opposite opposition optical option options or order orders ordinary ore organic organisations organisers organizations
organizers other others our oust out outdoor outflows outgoing outlets outlook output outside outsiders over overall overseas
own owned owner owners ownership owns package packaging paint paints paper papers parent parents part participation parties
partly
partner partners partnership partnerships parts party passenger passengers passes past patent patients pause pay paying payment
payments pays peace penalty pending pension pensioners people per percent perhaps period personal pet petition petrol pharma
pharmaceutical pharmacies pharmacy phone phones photo physical picks pilots pioneer pipeline pipelines plan planes planned
planning plans plant plants plastic plastics platform play player players plea plead pleads pledge pledges plots plumbing plunge
plunges plus pocket poised police policy policyholders political poor pop popular pork port portfolio positive possible postal
posts potash potential poultry power pr praise pre predicts prefer premium prepare prepares present presents president press
pressed pressure previous previously price prices prime principal print printing prior prison privacy private privately probably
probe probes problem problems procedure procedures proceeds process procurement produce producer producers product production
products professor profit profits program programme project projections projects promises promote promoter promoters proof
property
proposal proposals propose proposed proposes pros prosecutor prosecutors protect protesters protests prototypes proves provide
provided provider provides province pub punters public publisher publishing pubs pull pulls pupils purchase purchases pushes
put puts
putting qualifications quality quantum quarries quarter quarterly question questions quick quickly quit quite quits race radio
raid rail railway railways raise raised raises rallies rally rare rate rates rather rating raw reaches react reaction read
readers readies real realty reason rebels rebuffs recall recalls receive receivers receives recent recently recipe recommend
recommends record records recover recovery recruiter recycle reduce reduces refiner refineries refinery refuse refuses regard
regarding regardless regional register registry registrations regulator regulators regulatory reinsurer reject rejected
rejects related relatives
relax release releases relief relies rely remain remaining remains remove removes renewable renewables renews rent repair repay
replace replaces report reported reportedly reporter reporters reports representative representatives republicans request
require requirement requirements research researchers residents resign resignation resigns resist resolve resolves resort
resource respond rest restart restaurant restaurants restore result results resume resumes retail retailer retailers retain
retire retired retirement retires return returns reveal reveals revenue revenues review reviews revive rice ride riders right
rights rigs rise rises rising risk risks rival rivals river rna road roads robot robotics rocket rose roughly round routine
royal rubber rule rules rumors rumours run runs rural rush safety said salary sale sales salt same sample sanctions satellite
satellites savers savings say saying says scandal scenario scene school schools science scientists scope scrap scraps sea
seafood sealed seals search season seat second secret sector secured secures security see seed seeing seek seeking seeks seems
sees seize self sell seller selling sells semiconductor senator send sends senior sent separate separately series serious serve
servers serves service services session set sets settles seven several severe shake shakes shale shall share shareholder
shareholders shareholding shares sharply she sheds sheer shelf shifts ship shipbuilder shipments shipping ships shipyard shoe
shoot shop shoppers shopping shops short shortly should show shows shut shuts siblings sides sign signal signals signed signs
silver similar similarly simply since singer sink site sites situation six sixteen size ski skill skills skin slam slams slash
slashes sleep slide slides slight slip slips slow slower slowly slows slump slumps small smaller smart smartphone smartphones
smelters smokers snacks snag snags snaps so soap soars soccer social soft software soil solar sold sole solicitor solution
solutions solvents some something sometimes soon soup source sources south soy soybean space speak speaking speaks special
specialist specialists specialty spectators speculation spend spends spike spin spinoff spins spirits splits spoke spokesman
spokesperson spokeswoman sponsors sport sports sportswear spot spree spring spun spurns spurs staff stake stakeholder
stakeholders stakes stalls stand stands start start-up starts startup startups state state-backed state-owned state-run
statement states station stations statistics status stays steady steal steel steelmaker step stepping steps still stock
stockbroker stockbrokers stockholders stockpiling stocks stole stop stops storage store stores story strain strategic strategist
strategy streaming street strength strengthen stress stretch strict strike striker strikes strong stronger struck struggle
struggles students studies study subject subscribe subscribers subscription subscriptions subsidiaries subsidiary subsidies
subsidy substantial succeed succeeds success successful successfully successor such sues suffer suffers sugar sum summary
supermarket supermarkets supplier suppliers supply support supporters supports sure surely surge surgeons surges surprise
surprisingly survey surveys survive survives suspect suspend suspends sustainable svp swap swaps swimwear swings switches system
tablet tableware tackle tackles take takeaway takeaways taken takeover takeovers takes taking talk talks tankers tap taps target
tariffs task tax taxes taxi taxpayers tea teach teachers team teaming teams tech technical technology teen teenager telecom
telecommunications telecoms telephone television tell tells template ten tenants tens term terminate terminates terms test tests
text textile textiles than thanks that the theatre theft their them then therapies therapy there thereafter therefore these they
thieves thin thing things think thinks third thirty this those though thousand thousands threat threatens three threshold
through throughout thus ticket tickets tie ties tiles till timber time times tiny tip tips tires to tobacco today together told
tomorrow tone tonight too took tool tools top topic tops total tour tourism tourist tourists toward towards toy toymaker tracks
trade trader traders trades trading traffic train trains transaction transfer transform transit transport transportation travel
travelers travellers treasurer treasury trials tried tries trigger trim trims troop troops trouble troubled truck trucking
trucks trust trustees try tumble tumbles turbines turning turnover turns tv twelve twenty twice two typically tyre tyres
ultimately unconditional under undergo underlying underneath undisclosed unions unit unitholders units university unless unlike
unlikely unlisted unlock unsurprisingly until unveil unveils up upbeat update updates upfront upgrade upgrades upon upset urge
urges us usage use used useful user users uses using usual usually utilities utility vacancy vaccine vaccines valuation
valuations value vans variety various vast vegan vehicle vehicles venture ventures venue verdict versus very vessels veteran
via vice victim video videos viewers village villagers violence virtual virus visa visitors volumes volunteers vote
voted voter voters votes voting vow vows vp wage wages wait waits want wants warehouse warehouses warm warn warns was waste
watch watchdog water way ways we weak weaker wealth wealthy weapon wear wearable weather web webcast website wedding wednesday
week weekend weekly weeks weigh weighing weighs weight welcome welcomes well went were west wet what whatever wheat when
whenever where wherever whether which whichever while whilst who whoever whole wholesale wholesaler whose why wide widen widens
wider wife will wind wine winemaker winner wins winter wire wireless with withdraw withdraws within without witnesses woman
women womenswear won wood work worker workers workforce working works workwear world world's worldwide worry worse worshippers
worst worth would write writing wrong yacht yard year years yen yes yesterday yesterday's yet yield yields you young your zero
zinc
""".split()
)
