import type { Mark } from '../../../kit/ui/StateMark.tsx';
import type { Lesson, MyCourse } from './shapes.ts';

/** The shape in which a standing is seen. */
export const standing_marks: Record<MyCourse['standing'], Mark> = {
  valid: 'done',
  ending: 'near',
  to_learn: 'running',
  overdue: 'over',
};

/** The shape in which a lesson is seen. */
export const lesson_marks: Record<Lesson['state'], Mark> = {
  planned: 'booked',
  running: 'running',
  held: 'done',
  cancelled: 'stopped',
};
