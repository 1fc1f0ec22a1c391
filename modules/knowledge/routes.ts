import { type Served, serve } from '../../kit/http/serve.ts';
import { draftArticle, pressArticle, reviseArticle } from './keeping.ts';
import * as keeping from './keeping_wire.ts';
import { makeQuestion, pressQuestion, takeTest } from './quizzing.ts';
import { ratesBelow, ratesIn } from './rates.ts';
import { reportWrong, seeOutcome, uphold } from './reporting.ts';
import { answersShown, base, mine, oneArticle, ownersShown } from './views.ts';
import * as wire from './wire.ts';

/** What halls read and say of the base, and what those who keep it do. */
export const routes: readonly Served[] = [
  serve(wire.answers, answersShown),
  serve(wire.report, reportWrong),
  serve(wire.see, seeOutcome),
  serve(wire.mine, mine),
  serve(wire.test, takeTest),
  serve(keeping.ratesIn, ratesIn),
  serve(keeping.base, ctx => base(ctx)),
  serve(keeping.ratesBelow, ctx => ratesBelow(ctx)),
  serve(keeping.owners, ctx => ownersShown(ctx)),
  serve(keeping.oneArticle, oneArticle),
  serve(keeping.draft, draftArticle),
  serve(keeping.revise, reviseArticle),
  serve(keeping.press, pressArticle),
  serve(keeping.uphold, uphold),
  serve(keeping.makeQuestion, makeQuestion),
  serve(keeping.pressQuestion, pressQuestion),
];
