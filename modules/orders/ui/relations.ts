/** What an agent is to the holder and what shows it, for screens beside the counter's own. */
export { proof_words, relation_words } from '../relations.ts';
