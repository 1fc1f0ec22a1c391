import { findAnswers, own_words, own_words_say, readMark, type Topic } from '../topics.ts';
import type { Offered } from './shapes.ts';

/** What a list offers: the answers on a topic, or of all topics those that the typed words find. */
export const hitsOf = (all: readonly Offered[], topic: Topic, typed: string): Offered[] =>
  typed.trim() === '' ? all.filter(one => one.topic === topic) : findAnswers(all, typed);

/** What lies ready: the new version of what was chosen, else the first answer on the topic, else the clerk's own words. */
export const readyOn = (all: readonly Offered[], topic: Topic, chosen: string | null): string => {
  const newer = chosen === null ? undefined : all.find(one => one.code === readMark(chosen).code);
  return (newer ?? all.find(one => one.topic === topic))?.mark ?? own_words;
};

/** How a mark is called in a list. */
export const titleOf = (all: readonly Offered[], mark: string) =>
  all.find(one => one.mark === mark)?.say ?? own_words_say;
