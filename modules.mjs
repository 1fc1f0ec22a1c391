/**
 * Who may import whom: the architecture on one page. A module leans only on what its line names, and
 * every name stands above the line that uses it, so the graph cannot loop. The kit knows no module.
 * Checks and the drawing in docs/drawings/modules.md are made from this file.
 */
export const modules = {
  catalogue: [], // what a hall does: businesses and the skill each needs
  people: ['catalogue'], // staff, roles, sessions, devices, acts of two
  norms: ['people'], // the manual: clauses, versions, parameters, coverage
  exports: ['people', 'norms'], // what leaves the system as a file: asked for, approved, marked, registered
  checklists: ['people', 'exports', 'norms'], // lists as data, sheets that keep a copy of their list
  halls: ['people', 'checklists', 'norms', 'catalogue'], // the registry, the day of a hall
  posts: ['people', 'halls', 'norms', 'catalogue'], // cards of the posts, who read them, who is on duty, stands in, keeps keys
  siting: ['people', 'halls', 'norms'], // where halls stand and people live: the map, the reach
  counters: ['people', 'checklists', 'halls', 'posts', 'norms', 'catalogue'], // who stands behind which counter
  facilities: ['people', 'checklists', 'halls', 'counters', 'norms', 'catalogue'], // what stands in a hall: zones, standard, signs
  materials: ['people', 'checklists', 'halls', 'facilities', 'norms'], // posters, brochures, forms: approved, placed, taken down
  assets: ['people', 'exports', 'checklists', 'halls', 'counters', 'norms'], // what a hall works with: age, keeper, count, repair, scrapping
  nights: ['people', 'checklists', 'halls', 'assets', 'norms'], // the night of a hall that is open day and night
  carrier: ['people', 'checklists', 'norms'], // a small carrier's core behind a port: numbers, cards, plans, accounts
  queue: ['people', 'halls', 'counters', 'facilities', 'carrier', 'norms', 'catalogue'], // numbers, the rule of the line, calling
  notices: ['people', 'halls', 'queue', 'norms', 'carrier'], // what a customer is told who is not there: sent, delivered or called
  appointments: ['people', 'halls', 'counters', 'queue', 'norms', 'catalogue', 'carrier', 'notices'], // a time booked, kept, missed
  ratings: ['people', 'counters', 'queue', 'norms', 'catalogue'], // what customers say of a visit
  twin: ['halls', 'counters', 'queue', 'norms', 'catalogue'], // the line run forward: promises, forecasts, what-ifs
  floor: [
    'people',
    'checklists',
    'halls',
    'assets',
    'posts',
    'counters',
    'queue',
    'appointments',
    'notices',
    'ratings',
    'twin',
    'norms',
    'catalogue',
  ], // alerts, suggestions, rounds, why this call
  specials: ['people', 'checklists', 'halls', 'assets', 'appointments', 'norms'], // what a hall does beyond its businesses: special services, sessions, care, programmes
  forms: ['people', 'exports', 'halls', 'norms'], // the tools of daily management as data, and what is still done off the system
  attendance: ['people', 'exports', 'halls', 'counters', 'forms', 'norms'], // who came and went against the duty list, and the month everybody confirms
  submissions: ['people', 'exports', 'halls', 'forms', 'norms'], // what is asked of those above and told to them, and what an act is allowed by
  leads: ['people', 'halls', 'norms'], // who wants to buy a terminal: noted by promoters, taken up by clerks
  first_asked: ['people', 'halls', 'norms'], // whose a matter is: handed over only when accepted, the ledger of all that is owned
  knowledge: ['people', 'checklists', 'halls', 'norms'], // the one base of answers: versions with a time, reports of wrong ones, test questions
  ledger: [], // the books: accounts, journals, balances, a day's lock
  tariffs: ['people', 'halls', 'facilities', 'specials', 'queue', 'norms', 'catalogue', 'carrier', 'notices'], // the published price list: nothing else is charged
  agreements: ['people', 'norms'], // the access agreement as editions: drafted, signed off by law, in force
  arrears: ['people', 'halls', 'norms', 'carrier', 'notices', 'tariffs'], // who owes: reminded first, suspended only then, back when paid
  identity: ['people', 'halls', 'counters', 'queue', 'floor', 'norms'], // who stands there: documents read, real name, reveals
  tills: ['people', 'halls', 'counters', 'norms', 'ledger', 'floor'], // till sessions: float, drops, counts, differences
  receipts: ['people', 'exports', 'halls', 'queue', 'norms', 'ledger', 'identity'], // numbered without gap, voided in sight, reprinted with a mark
  payments: ['people', 'norms', 'ledger', 'tills'], // tenders, and the payment port that answers late
  invoices: ['people', 'exports', 'halls', 'queue', 'norms', 'notices', 'receipts'], // tax invoices: one to a payment, taken back in red
  orders: [
    'people',
    'halls',
    'counters',
    'queue',
    'floor',
    'norms',
    'catalogue',
    'ledger',
    'carrier',
    'tariffs',
    'agreements',
    'first_asked',
    'knowledge',
    'identity',
    'tills',
    'receipts',
    'payments',
    'notices',
  ], // the order engine and its businesses
  guidance: [
    ...['people', 'halls', 'facilities', 'queue', 'floor', 'knowledge', 'orders', 'norms', 'catalogue'],
  ], // the need asked on the floor: where to, with papers looked at before
  bills: ['people', 'halls', 'queue', 'norms', 'carrier', 'tariffs', 'identity', 'notices', 'orders'], // the last months' bills, shown to their holder, and rechecked
  compensations: [
    ...[
      'people',
      'halls',
      'queue',
      'norms',
      'ledger',
      'carrier',
      'identity',
      'tills',
      'receipts',
      'orders',
      'bills',
    ],
  ], // what was charged too much comes back twice
  audits: ['people', 'halls', 'queue', 'norms', 'ratings', 'orders'], // ratings and orders drawn to see whether they are genuine
  shredding: ['people', 'norms'], // waste paper locked away and shredded by two
  requests: ['people', 'halls', 'queue', 'norms', 'carrier', 'identity', 'notices', 'orders'], // what customers ask about their own data
  bad_info: ['people', 'queue', 'norms', 'notices'], // reports of bad information, forwarded and answered
  settlement: [
    'people',
    'exports',
    'halls',
    'floor',
    'norms',
    'ledger',
    'carrier',
    'identity',
    'tills',
    'receipts',
    'payments',
    'orders',
    'compensations',
  ], // the four-way close of a day
  directives: ['people', 'checklists', 'halls', 'norms'], // what a branch asks of many halls at once
  statements: ['people', 'halls', 'norms', 'ledger', 'tills', 'receipts', 'payments', 'settlement'], // what payment systems and bank say of a day
  partners: ['people', 'halls', 'norms'], // counters that others run in our halls, under a safety agreement
  accountability: ['people', 'halls', 'norms'], // who answers for service below the norm: own word, decision, appeal
  complaints: [
    ...[
      'people',
      'exports',
      'halls',
      'posts',
      'queue',
      'floor',
      'norms',
      'carrier',
      'notices',
      'identity',
      'orders',
    ],
    ...['compensations', 'accountability', 'first_asked', 'submissions'],
  ], // complaints: taken anywhere, answered in time, ended by the customer's own word
  handovers: [
    ...[
      'people',
      'exports',
      'checklists',
      'norms',
      'catalogue',
      'halls',
      'posts',
      'counters',
      'assets',
      'queue',
      'appointments',
    ],
    ...['floor', 'forms', 'knowledge', 'carrier', 'tills', 'receipts', 'orders', 'directives', 'complaints'],
  ], // a shift from one person to the next: one sheet, what is open, keys and codes, the log of the duty manager
  meetings: [
    ...[
      'people',
      'exports',
      'checklists',
      'norms',
      'halls',
      'queue',
      'ratings',
      'forms',
      'knowledge',
      'tills',
      'orders',
    ],
    ...['directives', 'complaints'],
  ], // the meetings of a hall at their cadence: roll, minutes, what they decided
  responsibility: ['people', 'exports', 'halls', 'posts', 'norms'], // letters of responsibility for safety: a chain from each person to the organisation
  drills: ['people', 'exports', 'checklists', 'halls', 'norms'], // drills and talks on safety: planned for a year, held with a roll, findings mended
  safety: [
    ...['people', 'exports', 'checklists', 'halls', 'floor', 'forms', 'submissions', 'norms'],
    ...['responsibility', 'drills'],
  ], // hazards, incidents, the log of a day, days without an accident
  projects: ['people', 'halls', 'norms'], // a new hall before it is one: plan, budget, works, acceptance, opening
  evaluation: [...['people', 'checklists', 'halls', 'queue', 'ratings', 'receipts', 'directives', 'norms']], // schemes, periods frozen and decided upon
  improvements: [...['people', 'halls', 'queue', 'ratings', 'orders', 'evaluation', 'norms']], // what could be better: proposed, changed, measured before and after
  suggestions: [
    ...[
      'people',
      'first_asked',
      'exports',
      'checklists',
      'halls',
      'queue',
      'norms',
      'carrier',
      'notices',
      'identity',
      'orders',
      'complaints',
      'improvements',
    ],
  ], // what customers suggest and write in the opinion book: read daily, replied to, adopted or turned down with a reason, seen to take effect
  issues: [
    ...[
      'people',
      'exports',
      'halls',
      'queue',
      'ratings',
      'floor',
      'assets',
      'norms',
      'carrier',
      'notices',
      'orders',
      'complaints',
    ],
    'suggestions',
  ], // what is fed back: each kind on its course, departments asked and answering in time, customers called back, causes found
  telephone: [...['people', 'halls', 'floor', 'first_asked', 'issues', 'norms', 'carrier', 'notices']], // the hall's telephone: answered in its rings, on record, called back, handed on
  surveys: ['people', 'exports', 'halls', 'queue', 'ratings', 'norms'], // what customers are asked beyond their visit: approved by two, drawn by chance, kept as counts
  handsets: ['people', 'halls', 'floor', 'norms', 'carrier', 'notices'], // customers' own phones in repair: price, work, a phone lent, each in its time
  training: [...['people', 'exports', 'checklists', 'halls', 'counters', 'ratings', 'norms', 'catalogue']], // what the manual teaches: courses, lessons, tests, certificates, pledges
  mystery: ['people', 'checklists', 'halls', 'norms'], // strangers who visit halls: planned in secret, scored twice, told without a name
  stars: [...['people', 'halls', 'facilities', 'evaluation', 'mystery', 'norms']], // one to five for a year: proposed by the branch, decided above
  goals: [
    ...['people', 'halls', 'evaluation', 'norms', 'leads', 'materials', 'specials', 'orders', 'complaints'],
    'arrears',
  ], // what is aimed at in a year, in six families, from the province down to each hall
  campaigns: ['people', 'halls', 'orders', 'norms', 'catalogue'], // what a hall does to be known and to sell: planned, approved, measured by orders
  demo: [
    'people',
    'evaluation',
    'goals',
    'projects',
    'improvements',
    'mystery',
    'stars',
    'facilities',
    'assets',
    'halls',
    'posts',
    'counters',
    'queue',
    'catalogue',
    'norms',
    'carrier',
    'agreements',
    'identity',
    'training',
  ], // the invented province
  replay: [
    'people',
    'checklists',
    'halls',
    'counters',
    'queue',
    'catalogue',
    'norms',
    'ledger',
    'tills',
    'receipts',
    'orders',
    'settlement',
    'demo',
  ], // playing a recorded day
  history: [
    'people',
    'checklists',
    'halls',
    'posts',
    'queue',
    'ratings',
    'floor',
    'catalogue',
    'demo',
    'replay',
    'evaluation',
  ], // the demonstration's past
  region: ['people', 'exports', 'halls', 'counters', 'queue', 'floor', 'norms', 'settlement', 'history'], // many halls at one look
};

/**
 * Files that name values only: no database, no HTTP, no `ctx`. Rules live here and screens may import them.
 * A pattern per kind of file; everything else in a module is shell or face.
 */
export const core_files = [
  'modules/queue/(ticket|claim|calling|classes|lease|promise|speech|outcomes)[.]ts$',
  'modules/ratings/(rating|even)[.]ts$',
  'modules/appointments/(appointment|block|capacity|code|house_call)[.]ts$',
  'modules/notices/(notice|kinds)[.]ts$',
  'modules/arrears/arrear[.]ts$',
  'modules/counters/(counter|reasons)[.]ts$',
  'modules/halls/(day|spot)[.]ts$',
  'modules/siting/(reach|chart)[.]ts$',
  'modules/checklists/(mend|items|run|schedule)[.]ts$',
  'modules/facilities/(equipment|standard|sign|zone|publication)[.]ts$',
  'modules/materials/material[.]ts$',
  'modules/assets/(asset|care|repair|count)[.]ts$',
  'modules/halls/paper[.]ts$',
  'modules/posts/(card|cards/.*|watch|key)[.]ts$',
  'modules/checklists/(list|lists/.*)[.]ts$',
  'modules/people/(roles|token)[.]ts$',
  'modules/catalogue/.*[.]ts$',
  'modules/replay/(day_file|mapping|chance|visitor|timeline|invariants|figures|run)[.]ts$',
  'modules/twin/(chance|learn|engine|forecast|predictors)[.]ts$',
  'modules/floor/(alert|suggestion)[.]ts$',
  'modules/specials/(special|programme)[.]ts$',
  'modules/guidance/(route|prefill)[.]ts$',
  'modules/knowledge/(topics|article|report|question)[.]ts$',
  'modules/tills/note[.]ts$',
  'modules/carrier/(bill|bill_way|month)[.]ts$',
  'modules/bills/(recheck|run|difference)[.]ts$',
  'modules/audits/(reasons|sample)[.]ts$',
  'modules/shredding/lot[.]ts$',
  'modules/agreements/(edition|first)[.]ts$',
  'modules/exports/export[.]ts$',
  'modules/requests/request[.]ts$',
  'modules/bad_info/report[.]ts$',
  'modules/invoices/invoice[.]ts$',
  'modules/statements/statement[.]ts$',
  'modules/tariffs/reading[.]ts$',
  'modules/compensations/compensation[.]ts$',
  'modules/partners/partner[.]ts$',
  'modules/projects/project[.]ts$',
  'modules/accountability/case[.]ts$',
  'modules/complaints/(complaint|catalogue|rules|appeal)[.]ts$',
  'modules/first_asked/hand_over[.]ts$',
  'modules/issues/(issue|cross_order|call_back|catalogue|rules)[.]ts$',
  'modules/suggestions/(opinion|gathering|catalogue|rules)[.]ts$',
  'modules/counters/offer[.]ts$',
  'modules/assets/smart[.]ts$',
  'modules/halls/organisation[.]ts$',
  'modules/evaluation/(evaluation|metric|scheme)[.]ts$',
  'modules/goals/(measure|plan|reach)[.]ts$',
  'modules/improvements/improvement[.]ts$',
  'modules/mystery/(visit|sheet|scenario)[.]ts$',
  'modules/stars/rating[.]ts$',
  'modules/leads/lead[.]ts$',
  'modules/handsets/repair[.]ts$',
  'modules/telephone/(call|purposes)[.]ts$',
  'modules/surveys/(survey|questions|groups)[.]ts$',
  'modules/campaigns/campaign[.]ts$',
  'modules/safety/(catalogue|hazard|incident|assessment)[.]ts$',
  'modules/responsibility/(letter|fields)[.]ts$',
  'modules/drills/(drill|kinds)[.]ts$',
  'modules/training/(course|enrolment|exam|figures|slogan|courses/.*)[.]ts$',
  'modules/forms/(library|off_system)[.]ts$',
  'modules/submissions/(submission|matter)[.]ts$',
  'modules/attendance/(stay|sheet)[.]ts$',
  'modules/nights/night[.]ts$',
  'modules/meetings/(meeting|kinds)[.]ts$',
  'modules/handovers/(handover|log_kinds)[.]ts$',
  'modules/orders/set_up[.]ts$',
  'modules/.*/words[.]ts$',
  'modules/queue/claim_words[.]ts$',
];

/** Pure files of another module that a face or a core file may import past the door: values, schemas, names. */
export const open_files = [
  'modules/[^/]+/([a-z_]*wire|words|claim|claim_words|spot|reasons|outcomes|classes|topics|roles|businesses|rating|accounts|tenders|equipment|metric|licence|bill_way|law|fields)[.]ts$',
  'modules/[^/]+/ui/',
];
