import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';
import { type AssetKind, asset_kinds } from './asset.ts';
import { type LoanKind, loan_kinds } from './care.ts';

const hall_id = z.coerce.number().int();
const hallParams = z.object({ hall_id });
const oneParams = z.object({ hall_id, asset_id: z.uuid() });
const repairParams = z.object({ hall_id, repair_id: z.uuid() });
const words = z.object({ zh: z.string(), en: z.string() });
const person = z.object({ id: z.string(), name: words });
const kind = z.enum(Object.keys(asset_kinds) as [AssetKind, ...AssetKind[]]);
const fen = z.number().int().min(0).max(1_000_000_000);
const short = (most: number) => z.string().trim().min(1).max(most);
const release = z.object({ model: z.string(), version: z.string(), released_on: z.string() });

export const assets = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/assets',
  summary: { zh: '设备与资产', en: 'Devices and assets' },
  may: 'assets.read',
  params: hallParams,
  answer: z.object({
    today: z.string(),
    /** Over how many days availability is counted. */
    days: z.number(),
    /** Availability of all devices in the open hours, per mille. */
    available: z.number().nullable(),
    age: z.object({ devices: z.number(), past: z.number(), planned: z.number(), months: z.number() }),
    assets: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['acquired', 'in_use', 'under_repair', 'scrapped']),
        tag: z.string(),
        kind,
        model: z.string(),
        serial: z.string(),
        place: z.string(),
        price_fen: fen,
        acquired_on: z.string(),
        refresh_on: z.string(),
        months: z.number(),
        past: z.boolean(),
        firmware: z.string().nullable(),
        release: z.string().nullable(),
        update: z.enum(['none', 'due', 'overdue']),
        update_by: z.string().nullable(),
        custodian: person,
        counter_id: z.string().nullable(),
        available: z.number().nullable(),
        condition: z.string().nullable(),
      }),
    ),
    /** What customers use by themselves. */
    terminals: z.array(z.string()),
    releases: z.array(release),
    people: z.array(person),
  }),
});

export const enterAsset = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/assets',
  summary: { zh: '资产入册', en: 'Enter an asset' },
  may: 'assets.keep',
  params: hallParams,
  body: z.strictObject({
    tag: z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,19}$/),
    kind,
    model: short(60),
    serial: z.string().trim().max(40),
    place: short(40),
    custodian_id: z.uuid(),
    price_fen: fen,
    acquired_on: z.iso.date(),
    firmware: z.string().trim().min(1).max(30).nullable(),
    device_id: z.uuid().optional(),
    counter_id: z.uuid().optional(),
  }),
  answer: z.object({ id: z.string() }),
});

export const placeAsset = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/assets/:asset_id/place',
  summary: { zh: '投入使用、移动、换保管人', en: 'Put into use, move, change who keeps it' },
  may: 'assets.keep',
  params: oneParams,
  body: z.strictObject({ place: short(40), custodian_id: z.uuid() }),
  answer: z.object({ state: z.literal('in_use') }),
});

export const planAsset = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/assets/:asset_id/plan',
  summary: { zh: '改更新计划', en: 'Plan its replacement' },
  may: 'assets.plan',
  params: oneParams,
  body: z.strictObject({ refresh_on: z.iso.date(), reason: short(200) }),
  answer: z.object({ refresh_on: z.string() }),
});

export const updateAsset = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/assets/:asset_id/firmware',
  summary: { zh: '登记升级', en: 'Enter an update' },
  may: 'assets.keep',
  params: oneParams,
  body: z.strictObject({ version: short(30) }),
  answer: z.object({ version: z.string() }),
});

export const releaseVersion = endpoint({
  method: 'POST',
  path: '/api/asset-releases',
  summary: { zh: '发布应升级版本', en: 'Release a version for a model' },
  may: 'assets.release',
  body: z.strictObject({ model: short(60), version: short(30), released_on: z.iso.date() }),
  answer: z.object({ model: z.string() }),
});

export const counts = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/asset-counts',
  summary: { zh: '资产盘点与定责', en: 'Counts of assets and their cases' },
  may: 'assets.read',
  params: hallParams,
  answer: z.object({
    counts: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['open', 'submitted']),
        opened_on: z.string(),
        due_at: z.string(),
        submitted_at: z.string().nullable(),
        lines: z.number(),
        missing: z.number(),
        damaged: z.number(),
        by: words.nullable(),
      }),
    ),
    /** The lines of the count that is open. */
    lines: z.array(
      z.object({
        asset_id: z.string(),
        tag: z.string(),
        kind,
        model: z.string(),
        place: z.string(),
        custodian: person,
        found: z.boolean().nullable(),
        sound: z.boolean().nullable(),
        note: z.string(),
      }),
    ),
    cases: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['open', 'decided']),
        asset_id: z.string(),
        tag: z.string(),
        asset_kind: kind,
        model: z.string(),
        price_fen: fen,
        kind: z.enum(['missing', 'damaged']),
        note: z.string(),
        custodian: person,
        opened_at: z.string(),
        outcome: z.enum(['company', 'custodian']).nullable(),
        amount_fen: fen.nullable(),
        reason: z.string().nullable(),
      }),
    ),
  }),
});

export const startCount = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/asset-counts',
  summary: { zh: '开始盘点', en: 'Begin a count' },
  may: 'assets.count.begin',
  params: hallParams,
  answer: z.object({ id: z.string(), lines: z.number() }),
});

const countParams = z.object({ hall_id, count_id: z.uuid() });

export const countLine = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/asset-counts/:count_id/lines/:asset_id',
  summary: { zh: '盘点一件', en: 'Count one thing' },
  may: 'assets.count',
  params: countParams.extend({ asset_id: z.uuid() }),
  body: z.strictObject({ found: z.boolean(), sound: z.boolean(), note: z.string().trim().max(200) }),
  answer: z.object({ found: z.boolean(), sound: z.boolean() }),
});

export const submitCount = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/asset-counts/:count_id/submit',
  summary: { zh: '交盘点表', en: 'Hand a count in' },
  may: 'assets.count',
  params: countParams,
  answer: z.object({ missing: z.number(), damaged: z.number() }),
});

export const repairs = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/repairs',
  summary: { zh: '设备报修', en: 'Repairs' },
  may: 'assets.read',
  params: hallParams,
  answer: z.object({
    repairs: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['reported', 'accepted', 'fixed', 'confirmed', 'given_up']),
        asset_id: z.string(),
        tag: z.string(),
        kind,
        place: z.string(),
        source: z.enum(['person', 'check', 'device']),
        note: z.string(),
        down: z.boolean(),
        returned: z.number(),
        reported_at: z.string(),
        due_at: z.string(),
        late: z.boolean(),
        reporter: words.nullable(),
        fixed_note: z.string().nullable(),
        acceptor: person.nullable(),
        fixer: person.nullable(),
      }),
    ),
  }),
});

export const reportRepair = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/repairs',
  summary: { zh: '报修', en: 'Report a fault' },
  may: 'assets.repair.report',
  params: hallParams,
  body: z.strictObject({ asset_id: z.uuid(), note: short(200), down: z.boolean() }),
  answer: z.object({ id: z.string(), due_at: z.string() }),
});

export const acceptRepair = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/repairs/:repair_id/accept',
  summary: { zh: '受理报修', en: 'Accept a repair' },
  may: 'assets.repair.mend',
  params: repairParams,
  answer: z.object({ state: z.literal('accepted') }),
});

export const fixRepair = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/repairs/:repair_id/fix',
  summary: { zh: '修好', en: 'It is fixed' },
  may: 'assets.repair.mend',
  params: repairParams,
  body: z.strictObject({ note: z.string().trim().max(200) }),
  answer: z.object({ state: z.literal('fixed') }),
});

export const checkRepair = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/repairs/:repair_id/check/:verb',
  summary: { zh: '验收或退回', en: 'Confirm it, or send it back' },
  may: 'assets.repair.mend',
  params: repairParams.extend({ verb: z.enum(['confirm', 'send_back']) }),
  answer: z.object({ state: z.enum(['confirmed', 'accepted']) }),
});

const loan_kind = z.enum(Object.keys(loan_kinds) as [LoanKind, ...LoanKind[]]);

export const care = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/care',
  summary: { zh: '便民借用与药箱', en: 'What is lent, and the first-aid box' },
  may: 'assets.read',
  params: hallParams,
  answer: z.object({
    today: z.string(),
    loans: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['lent', 'returned', 'lost']),
        kind: loan_kind,
        piece: z.string(),
        /** The last four digits of the borrower’s number: nothing else is kept. */
        tail: z.string(),
        lent_at: z.string(),
        due_at: z.string(),
        late: z.boolean(),
      }),
    ),
    aid: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['in_box', 'expiring']),
        name: words,
        quantity: z.number(),
        expires_on: z.string(),
        expired: z.boolean(),
      }),
    ),
  }),
});

export const lend = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/loans',
  summary: { zh: '借出', en: 'Lend' },
  may: 'assets.loan.lend',
  params: hallParams,
  body: z.strictObject({
    kind: loan_kind,
    piece: z.string().trim().min(1).max(10),
    borrower_tail: z.string().regex(/^\d{4}$/),
  }),
  answer: z.object({ id: z.string(), due_at: z.string() }),
});

export const endLoan = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/loans/:loan_id/end/:verb',
  summary: { zh: '归还或记丢失', en: 'Returned, or lost' },
  may: 'assets.loan.give_back',
  params: z.object({ hall_id, loan_id: z.uuid(), verb: z.enum(['give_back', 'lose']) }),
  answer: z.object({ state: z.enum(['returned', 'lost']) }),
});

export const stockAid = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/aid-items',
  summary: { zh: '药箱入物', en: 'Put something into the first-aid box' },
  may: 'assets.aid',
  params: hallParams,
  body: z.strictObject({
    name_zh: short(30),
    name_en: short(40),
    quantity: z.number().int().min(1).max(1000),
    expires_on: z.iso.date(),
  }),
  answer: z.object({ id: z.string() }),
});

export const takeOutAid = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/aid-items/:item_id/take-out',
  summary: { zh: '药箱取出', en: 'Take it out of the box' },
  may: 'assets.aid',
  params: z.object({ hall_id, item_id: z.uuid() }),
  answer: z.object({ state: z.literal('taken_out') }),
});

export const smart = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/smart',
  summary: { zh: '智能营业厅：设备清单与缺口', en: 'A smart hall: its list of devices and what lacks' },
  may: 'assets.read',
  params: hallParams,
  answer: z.object({
    smart: z.boolean(),
    lacking: z.number(),
    lines: z.array(z.object({ kind, least: z.number(), here: z.number() })),
    may_decide: z.boolean(),
  }),
});

export const decideSmart = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/smart/:verb',
  summary: { zh: '智能营业厅：认定、取消', en: 'Recognise a smart hall, or take that back' },
  may: 'assets.smart.decide',
  params: z.object({ hall_id, verb: z.enum(['recognise', 'take_back']) }),
  answer: z.object({ smart: z.boolean() }),
});

export const safetyRepairs = endpoint({
  method: 'GET',
  path: '/api/safety-repairs',
  summary: { zh: '辖下各厅安全设施的维修', en: 'Repairs of safety facilities in the halls within reach' },
  may: 'assets.repair.safety',
  answer: z.object({
    repairs: z.array(
      z.object({
        ...{ id: z.string(), hall: z.object({ id: z.number(), name: words }), tag: z.string(), kind },
        ...{ place: z.string(), note: z.string(), state: z.enum(['reported', 'accepted', 'fixed']) },
        ...{ due_at: z.string(), late: z.boolean(), fixed_note: z.string().nullable() },
        fixed_side: z.enum(['hall', 'administration']).nullable(),
        /** What the reader may press now. */
        may: z.object({ accept: z.boolean(), fix: z.boolean(), check: z.boolean() }),
      }),
    ),
  }),
});
