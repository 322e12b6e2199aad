"""English words for a part of a firm that has no name of its own: what deals are about beside firms."""

PART = (
    "(?:business(?: unit)?(?:es)?|units?|division|arm|operations?|assets|portfolio|activities|interests|"
    "subsidiar(?:y|ies)|branches|branch network|network|brands?|titles|newspapers|dailies|weeklies|papers|"
    "magazines|stores|shops|restaurants|hotels?|pubs|outlets|clinics|hospitals?|schools?|buildings?|"
    "properties|sites|plants?|factor(?:y|ies)|mills?|refinery|shipyard|mines?|fields?|facilit(?:y|ies)|"
    "terminals?|depots?|stations?|projects?|licen[cs]es)"
)
