import type { Ctx } from '../../kit/ctx.ts';
import type { Kind, ReportRow } from './report.ts';

/** What the unit is told: the matter in clear, and nothing about who reported it. */
export interface Content {
  kind: Kind;
  sender: string;
  said: string;
}

/**
 * The port to the carrier's unit for bad information (10086999). It is told after the report was committed, and answers
 * later through `answerReport`; it knows a report by its id, so that telling it again is not a second report.
 */
export interface BadInfoUnit {
  /** Answers under what it keeps the report, or nothing while its line is down. Repeatable. */
  forward(ctx: Ctx, of: ReportRow, content: Content): Promise<string | undefined>;
}

let unit: BadInfoUnit | undefined;

/** Declares the unit behind the port; answers the one that stood there. */
export const setBadInfoUnit = (one: BadInfoUnit): BadInfoUnit | undefined => {
  const before = unit;
  unit = one;
  return before;
};

/** The unit behind the port. */
export function badInfoUnit(): BadInfoUnit {
  if (unit === undefined) throw new Error('no unit for bad information was declared');
  return unit;
}
