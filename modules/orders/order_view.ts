import { refusalWords } from '../../kit/refusal.ts';
import type { Words } from '../../kit/words.ts';
import type { Acting } from './agent.ts';
import type { AgreementPoint, MadeUnder } from './agreement.ts';
import type { Charge, FormLine, Sheet } from './business.ts';
import { codeWaits } from './code.ts';
import { consent_text } from './guardian.ts';
import type { Leaflet } from './leaflet.ts';
import type { OrderRow } from './order.ts';
import { redOf, risk_lists } from './risk.ts';
import type { SetUpPoint } from './set_up.ts';
import { formHash, toldOf } from './telling.ts';
import { findType } from './types/index.ts';

const iso = (at: { toISOString(): string } | null): string | null => at?.toISOString() ?? null;

/** An order as the counter shows it: its sheet, its form, its price, when each step was done, what to press next. */
export function orderView(of: OrderRow) {
  const type = findType(of.business);
  const sheet =
    of.sheet === null
      ? null
      : (JSON.parse(of.sheet) as Sheet & {
          form: FormLine[];
          acting?: Acting;
          agreement?: AgreementPoint[];
          made_under?: MadeUnder;
          stopped_at?: string;
          leaflet?: Leaflet;
        });
  const why = of.reject_code ?? (of.state === 'failed' ? of.reason : null);
  const words = why === null ? undefined : refusalWords(why);
  return {
    id: of.id,
    state: of.state,
    business: of.business,
    ticket_id: of.ticket_id,
    say: type?.say ?? { zh: of.business, en: of.business },
    rows: [...(type?.rows ?? [])],
    signs: type?.signs ?? ('none' as const),
    identity: type?.identity ?? ('none' as const),
    cards: [...(type?.cards ?? [])],
    number_mask: of.number_mask,
    sim_mask: of.sim_mask,
    sheet:
      sheet === null
        ? null
        : { content: sheet.content, price: sheet.price, fees: sheet.fees, duties: sheet.duties },
    acted_by: sheet?.acting?.name_mask ?? null,
    form: sheet?.form ?? [],
    stopped_at: sheet?.stopped_at ?? null,
    leaflet: sheet?.leaflet ?? null,
    agreement: [...(sheet?.agreement ?? [])],
    made_under: sheet?.made_under ?? null,
    form_hash: sheet === null ? null : formHash(of),
    sheet_version: of.sheet_version,
    consent:
      of.consent_flag === null ? null : { flag: of.consent_flag, ...consent_text, at: iso(of.consent_at) },
    risk: riskView(of),
    charges: (JSON.parse(of.charges) as Charge[]).map(({ say, amount_fen }) => ({ say, amount_fen })),
    total_fen: of.total_fen,
    steps: {
      identify: iso(of.identified_at),
      qualify: iso(of.eligible_at),
      disclose: iso(of.disclosed_at),
      confirm: iso(of.confirmed_at),
      pay: iso(of.paid_at),
      execute: iso(of.completed_at),
      deliver: iso(of.delivered_at),
    },
    told: toldOf(of),
    confirmed_how: of.confirmed_how,
    set_up: [...(type?.set_up ?? [])],
    points: JSON.parse(of.set_up ?? '[]') as SetUpPoint[],
    tested: of.tested,
    code_waits: codeWaits(of),
    promised_at: iso(of.promised_at),
    opened_at: of.opened_at.toISOString(),
    refused: why === null ? null : { code: why, say: words?.say ?? bare(why), then: words?.then ?? bare('') },
    reason: of.reason,
    same_day_undo: type?.same_day_undo === true,
  };
}

/** What the customer was warned of and asked; the answer that would stop the order is nobody's to see beforehand. */
function riskView(of: OrderRow) {
  if (of.risk_kind === null || of.risk_flag === null) return null;
  const { version, notice, questions } = risk_lists[of.risk_kind];
  const given = JSON.parse(of.risk_answers ?? '{}') as { answers?: Record<string, boolean> };
  return {
    flag: of.risk_flag,
    version,
    notice,
    questions: questions.map(({ code, say }) => ({ code, say })),
    raised: redOf(risk_lists[of.risk_kind], given.answers ?? {}).map(one => one.say),
    at: iso(of.risk_at),
  };
}

const bare = (text: string): Words => ({ zh: text, en: text });
