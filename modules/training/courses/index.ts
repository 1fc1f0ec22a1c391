import type { Course } from '../course.ts';
import { appearance } from './appearance.ts';
import { ethics } from './ethics.ts';
import { etiquette } from './etiquette.ts';
import { initiatives } from './initiatives.ts';
import { law_cash } from './law_cash.ts';
import { law_fire } from './law_fire.ts';
import { law_fraud } from './law_fraud.ts';
import { law_privacy } from './law_privacy.ts';
import { law_real_name } from './law_real_name.ts';
import { polite_words } from './polite_words.ts';
import { posture } from './posture.ts';
import { product } from './product.ts';
import { service_skills } from './service_skills.ts';
import { taboos } from './taboos.ts';
import { voice } from './voice.ts';

/** Every course of the house: what the law asks first, then manner and words, then the trade. */
export const courses: readonly Course[] = [
  ...[law_real_name, law_privacy, law_fire, law_fraud, law_cash],
  ...[ethics, initiatives, polite_words, taboos, voice, posture, etiquette, appearance],
  ...[product, service_skills],
];

const by_code = new Map(courses.map(one => [one.code, one]));

/** The course of a code; a code read from outside may name none. */
export const findCourse = (code: string): Course | undefined => by_code.get(code);
