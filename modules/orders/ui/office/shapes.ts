import type { z } from 'zod';
import type * as payments from '../../../payments/wire.ts';
import type * as people from '../../../people/wire.ts';
import type * as office from '../../office_wire.ts';
import type * as wire from '../../wire.ts';

/** An order on the list, one with its trail, what waits for somebody, what is owed back. */
export type Listed = z.output<typeof office.orderList.answer>['orders'][number];
export type Trail = z.output<typeof office.orderTrail.answer>;
export type OpenWork = z.output<typeof office.openWork.answer>;
export type OneOrder = OpenWork['reversals'][number];
export type Refunds = z.output<typeof payments.readRefunds.answer>;
export type BusinessList = z.output<typeof wire.businessList.answer>;

/** Acts of two that wait for the second. */
export type Pairs = z.output<typeof people.pairs.answer>;
