import type { Card } from '../card.ts';
import { above_cards } from './above.ts';
import { manager_cards } from './managers.ts';
import { service_cards } from './service.ts';

/** The card of every post of the house. */
export const cards: readonly Card[] = [...manager_cards, ...service_cards, ...above_cards];

/** The card of a post; undefined for devices and programs, which hold no post. */
export const cardOf = (post: string): Card | undefined => cards.find(one => one.post === post);
