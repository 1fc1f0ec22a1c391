/** The catalogue of what a hall does: businesses, the skill each needs, how long each takes. */
export { type Business, businessCodes, businesses, findBusiness } from './businesses.ts';
export { findLaw, lawSkills } from './law.ts';
