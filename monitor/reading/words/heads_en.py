"""English nouns that say what kind of firm a firm is: "the retailer Halden"."""

from monitor.reading.regexes.late import late

HEADS = (
    "(?:[a-z]*(?:maker|builder|seller)|(?:(?:holding|parent) )?compan(?:y|ie)|"
    "(?:agenc|consultanc|foundr|laborator|subsidiar|utilit|baker|brewer|dair)(?:y|ie)|"
    "affiliate|airline|app|arm|baker|bank|behemoth|biotech|brand|brewer|broadcaster|"
    "broker|brokerage|business|buyout|carrier|casino|chain|cinema|clinic|competitor|"
    "conglomerate|contractor|corporation|dealer|designer|developer|distiller|distributor|"
    "division|driller|equity|exchange|explorer|farmer|fintech|firm|franchisee|fund|giant|"
    "grocer|group|grower|heavyweight|hospital|hotel|house|incumbent|insurer|integrator|"
    "investor|lab|label|landlord|leader|lender|lessor|major|manager|manufacturer|mill|"
    "miner|museum|namesake|neighbou?r|operator|organisation|organization|outfit|owner|parent|partner|peer|"
    "pioneer|plant|platform|player|powerhouse|processor|producer|provider|publisher|"
    "refiner|restaurant|retailer|rival|shipper|shipyard|shop|specialist|stalwart|studio|"
    "supermarket|supplier|(?:shipping|cruise|ferry) line|telco|telecom|trader|trading house|unicorn|unit|vendor|"
    "venture|veteran|wholesaler|yard|start-?up|family office)s?"
)
DESCRIBES = late(HEADS)
