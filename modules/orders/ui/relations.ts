/** What an agent is to the holder, for screens beside the counter's own. */
export { relation_words } from '../relations.ts';
