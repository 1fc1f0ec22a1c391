import { z } from 'zod';
import { endpoint } from '../../kit/http/endpoint.ts';

const words = z.object({ zh: z.string(), en: z.string() });
const person = z.object({ person_id: z.uuid() });
const hall = z.object({ hall_id: z.coerce.number().int() });
const device = z.object({ hall_id: z.coerce.number().int(), code: z.string().max(40) });
const password = z.string().min(1).max(200);

export const staffSchema = z.object({
  id: z.string(),
  staff_no: z.string(),
  name: words,
  home_hall_id: z.number().nullable(),
  state: z.enum(['active', 'left']),
  locked: z.boolean(),
  roles: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      hall_id: z.number().nullable(),
      unit_id: z.number().nullable(),
      employer: z.string().nullable(),
    }),
  ),
  skills: z.array(z.object({ skill: z.string(), valid_until: z.string() })),
  sessions: z.number(),
});

export const deviceSchema = z.object({
  code: z.string(),
  kind: z.string(),
  condition: z.string(),
  paired_at: z.string().nullable(),
  retired_at: z.string().nullable(),
  pairing: z.boolean(),
});

export const staff = endpoint({
  method: 'GET',
  path: '/api/staff',
  summary: { zh: '人员', en: 'Staff' },
  may: 'people.staff.manage',
  query: z.object({ search: z.string().max(40).default(''), hall_id: z.coerce.number().int().optional() }),
  answer: z.array(staffSchema),
});

export const addStaff = endpoint({
  method: 'POST',
  path: '/api/staff',
  summary: { zh: '新增人员', en: 'Add a member of staff' },
  may: 'people.staff.manage',
  body: z.strictObject({
    staff_no: z.string().regex(/^[A-Za-z0-9]{3,20}$/),
    name: z.string().min(1).max(40),
    name_en: z.string().min(1).max(60),
    title: z.enum(['none', 'mr', 'ms']).default('none'),
    home_hall_id: z.number().int().optional(),
    password,
  }),
  answer: z.object({ id: z.string() }),
});

export const leaveStaff = endpoint({
  method: 'POST',
  path: '/api/staff/:person_id/leave',
  summary: { zh: '离职', en: 'Leave' },
  may: 'people.staff.manage',
  params: person,
  answer: z.object({ ended: z.number() }),
});

export const resetPassword = endpoint({
  method: 'POST',
  path: '/api/staff/:person_id/password',
  summary: { zh: '重设密码', en: 'Reset the password' },
  may: 'people.staff.manage',
  params: person,
  body: z.strictObject({ password }),
  answer: z.object({ ended: z.number() }),
});

export const giveRole = endpoint({
  method: 'POST',
  path: '/api/staff/:person_id/roles',
  summary: { zh: '授予岗位', en: 'Give a role' },
  may: 'people.staff.manage',
  params: person,
  body: z.strictObject({
    role: z.string().max(40),
    hall_id: z.number().int().optional(),
    unit_id: z.number().int().optional(),
    /** Whose employee it is who is not ours. */
    employer: z.string().trim().min(2).max(60).optional(),
  }),
  answer: z.object({ id: z.string() }),
});

export const takeRole = endpoint({
  method: 'POST',
  path: '/api/staff/:person_id/roles/:role_id/take',
  summary: { zh: '收回岗位', en: 'Take a role back' },
  may: 'people.staff.manage',
  params: z.object({ person_id: z.uuid(), role_id: z.uuid() }),
  answer: z.object({ taken: z.boolean() }),
});

export const certify = endpoint({
  method: 'POST',
  path: '/api/staff/:person_id/certificates',
  summary: { zh: '登记上岗证', en: 'Enter a certificate' },
  may: 'people.staff.certify',
  params: person,
  body: z.strictObject({ skill: z.string().max(40), valid_until: z.iso.date() }),
  answer: z.object({ skill: z.string() }),
});

export const devices = endpoint({
  method: 'GET',
  path: '/api/halls/:hall_id/devices',
  summary: { zh: '设备', en: 'Devices' },
  may: 'people.device.read',
  params: hall,
  answer: z.array(deviceSchema),
});

export const addDevice = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/devices',
  summary: { zh: '登记设备', en: 'Register a device' },
  may: 'people.device.manage',
  params: hall,
  body: z.strictObject({
    kind: z.enum(['kiosk', 'wall', 'counter_screen', 'rating_screen']),
    code: z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/),
    counter_id: z.uuid().optional(),
  }),
  answer: z.object({ id: z.string() }),
});

export const pairingCode = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/devices/:code/pairing-code',
  summary: { zh: '生成配对码', en: 'Make a pairing code' },
  may: 'people.device.manage',
  params: device,
  answer: z.object({ pairing_code: z.string() }),
});

export const retireDevice = endpoint({
  method: 'POST',
  path: '/api/halls/:hall_id/devices/:code/retire',
  summary: { zh: '停用设备', en: 'Take a device out of service' },
  may: 'people.device.manage',
  params: device,
  answer: z.object({ retired: z.boolean() }),
});
