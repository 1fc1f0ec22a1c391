import { z } from 'zod';
import type { BusinessDay } from '../../kit/clock.ts';
import type { Words } from '../../kit/words.ts';
import { type Licence, licence_kinds, licenceSchema, whyNotLicence } from '../carrier/index.ts';
import type { FormLine, Looked } from './business.ts';

/** What every business of a unit is opened with: the licence that lies on the table. Nothing of it is personal. */
export const unitAsks = z.strictObject({ licence: licenceSchema });

/** Why a unit is not served: its licence does not hold, or whoever would use the number may not (RNM-07). */
export const whyNotUnit = ({
  asks,
  person,
  today,
}: Pick<Looked<{ licence: Licence }>, 'asks' | 'person'> & { today: BusinessDay }): string | undefined => {
  if (person === undefined) return 'identity.not_proven';
  return whyNotLicence(asks.licence, today) ?? person.no_user;
};

/** The unit as the form has it, above whoever signs for it. */
export const unitLines = ({ licence }: { licence: Licence }): FormLine[] => {
  const kind = licence_kinds[licence.kind].say;
  const until = licence.valid_until;
  return [
    { say: { zh: '单位', en: 'Unit' }, value: { zh: licence.name, en: licence.name } },
    {
      say: { zh: '统一社会信用代码', en: 'Credit code' },
      value: { zh: licence.credit_code, en: licence.credit_code },
    },
    {
      say: kind,
      value: until === null ? { zh: '长期', en: 'no end' } : { zh: `至 ${until}`, en: `until ${until}` },
    },
  ];
};

/** As many signs of a unit's name as the sheet has room for. */
const name_longest = 24;

/** Whose the number is and who uses it, before what is told: the handler reads on the second screen what they sign for. */
export const forWhom = (of: Pick<Looked<{ licence: Licence }>, 'asks' | 'person'>, told: Words): Words => {
  const unit = [...of.asks.licence.name].slice(0, name_longest).join('');
  const user = of.person?.name_mask ?? '';
  const code = of.asks.licence.credit_code;
  return {
    zh: `${unit}，使用人 ${user}：${told.zh}`,
    en: `Unit ${code}, for the user on the form: ${told.en}`,
  };
};

/** The user of the number, as the form has them. */
export const userLine = (of: Pick<Looked<unknown>, 'person'>): FormLine => {
  const name = of.person?.name_mask ?? '';
  return { say: { zh: '使用人', en: 'User' }, value: { zh: name, en: name } };
};

/** An invented licence whose code holds, for the examples that generic tests run. */
export const example_licence: Licence = {
  kind: 'business_licence',
  credit_code: '91999999MA00TT017F',
  name: '临江晨光印务有限公司',
  valid_until: null,
};
