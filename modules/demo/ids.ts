import { fixedId } from './dice.ts';

/** The id of a member of the cast, the same every time. */
export const personId = (staff_no: string): string => fixedId(1, Number(staff_no));

/** The id of a counter of the demonstration. */
export const counterId = (hall_id: number, number: number): string => fixedId(4, hall_id * 100 + number);
