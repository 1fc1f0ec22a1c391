/** Knowledge: the one base of answers, as versions with a time; wrong ones are reported and put right, people are tested on them. */
import './rates.ts';

export { article } from './article.ts';
export { grants } from './may.ts';
export { type Answer, answerGiven, answerThen } from './offered.ts';
export { question } from './question.ts';
export { wrong_answer } from './report.ts';
export { routes } from './routes.ts';
export { refusals } from './words.ts';
