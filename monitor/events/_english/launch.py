"""How English texts say that a company launches a product or opens a platform or plant."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "launch-en",
        "(?P<company><co>)(?:[^.;<ns>]){0,40}? "
        "(?P<t>launch(?:ed|es|ing)?|unveil(?:ed|s)|roll(?:ed|s) out|introduc(?:ed|es)|"
        "debut(?:ed|s)|releas(?:ed|es)|brought out|brings out)"
        "(?! (?:by|an? (?:bid|offer|takeover|probe|investigation|attack|lawsuit|review|"
        "search|appeal|hostile|campaign|inquiry|tender|sale|strategic)|results|earnings|"
        "data|figures|details|video|statement|report)) "
        "(?P<product>(?:<one> |its |a |an |the |two |three )?"
        "(?:(?:new|first|latest|next-generation|all-new|updated|second-generation|own|"
        "[\\w-]{1,16}|<cn>(?:'s)?) ){1,6}?"
        "(?:(?:platform|service|app|application|product|model|car|scooter|bike|e-bike|"
        "motorcycle|SUV|sedan|truck|van|phone|smartphone|tablet|laptop|device|chip|"
        "processor|software|system|tool|range|line|brand|battery|robot|engine|vehicle|"
        "drug|vaccine|treatment|therapy|store|website|marketplace|card|account|wallet|"
        "fund|satellite|drone|camera|headset|console|printer|network|feature|solution|"
        "suite|assistant|chatbot|programme|program|collection|drink|beer|snack|toy|game|"
        "airline|route|plant|factory|cloud|exchange|bank|portal)s?)\\b)",
        example="North Systems launched its new battery platform in May.",
        counterexample="North Systems visited a new battery platform in May.",
        base=0.78,
    ),
)
