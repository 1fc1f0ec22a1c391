/** What an agent is to the holder and what shows it, for screens beside the counter's own. */
export { guardian_words, proof_words, relation_words } from '../relations.ts';
