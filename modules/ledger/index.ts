/** The books of a hall: double entry in whole fen, journals never changed, a day locked once approved. */
export { type AccountCode, accountCodes, accounts, due_accounts } from './accounts.ts';
export { credit, debit, type Line, sided, signed, the_hall } from './journal.ts';
export {
  type Beside,
  besideFen,
  besideParts,
  givenBack,
  keptBeside,
  ownPart,
  type Parts,
  readParts,
  received,
  sharesOf,
  whyNotDivided,
} from './parts.ts';
export {
  balanceOf,
  expectedOf,
  flawsOfDay,
  type Journal,
  lockMoneyDay,
  moneyDayIs,
  openBooks,
  openMoneyDay,
  post,
  reverse,
} from './posting.ts';
export {
  balancesOfDay,
  dueOfHolders,
  findJournal,
  type JournalRow,
  journalsOfSubject,
  linesOf,
  movementsOfDay,
} from './store.ts';
export {
  type PaperTender,
  type SystemTender,
  system_tenders,
  type Tender,
  tender_words,
  tenders,
} from './tenders.ts';
export { refusals } from './words.ts';
