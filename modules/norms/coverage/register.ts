import { FIVE_S } from './5S.ts';
import { APR } from './APR.ts';
import { APT } from './APT.ts';
import { ASM } from './ASM.ts';
import { ATT } from './ATT.ts';
import { BIZ } from './BIZ.ts';
import { CASH } from './CASH.ts';
import { CC } from './CC.ts';
import { CMP } from './CMP.ts';
import { COLL } from './COLL.ts';
import { CONF } from './CONF.ts';
import { CONS } from './CONS.ts';
import { CONST } from './CONST.ts';
import { CSR } from './CSR.ts';
import type { Control } from './control.ts';
import { DIG } from './DIG.ts';
import { ELEC } from './ELEC.ts';
import { EMG } from './EMG.ts';
import { ENV } from './ENV.ts';
import { EXP } from './EXP.ts';
import { FAC } from './FAC.ts';
import { FEE } from './FEE.ts';
import { FIRE } from './FIRE.ts';
import { FRQ } from './FRQ.ts';
import { GEN } from './GEN.ts';
import { GRP } from './GRP.ts';
import { HND } from './HND.ts';
import { INS } from './INS.ts';
import { INT } from './INT.ts';
import { INV } from './INV.ts';
import { KPI } from './KPI.ts';
import { LANG } from './LANG.ts';
import { MKT } from './MKT.ts';
import { MTG } from './MTG.ts';
import { MYS } from './MYS.ts';
import { NET } from './NET.ts';
import { NUM } from './NUM.ts';
import { ORG } from './ORG.ts';
import { PAY } from './PAY.ts';
import { POS } from './POS.ts';
import { PRIN } from './PRIN.ts';
import { PRIV } from './PRIV.ts';
import { PRM } from './PRM.ts';
import { PROC } from './PROC.ts';
import { QUE } from './QUE.ts';
import { RET } from './RET.ts';
import { RIGHT } from './RIGHT.ts';
import { RNM } from './RNM.ts';
import { ROLE } from './ROLE.ts';
import { ROS } from './ROS.ts';
import { RPR } from './RPR.ts';
import { RPT } from './RPT.ts';
import { SAF } from './SAF.ts';
import { SEC } from './SEC.ts';
import { SELF } from './SELF.ts';
import { SIGN } from './SIGN.ts';
import { SIM } from './SIM.ts';
import { STF } from './STF.ts';
import { SUG } from './SUG.ts';
import { SVC } from './SVC.ts';
import { TEAM } from './TEAM.ts';
import { TEL } from './TEL.ts';
import { TERM } from './TERM.ts';
import { TRN } from './TRN.ts';
import { VIP } from './VIP.ts';
import { WH } from './WH.ts';

/** Every control of the product, group by group in the order of the catalogue. */
export const controls: readonly Control[] = [
  ...GEN,
  ...ORG,
  ...ROLE,
  ...PRIN,
  ...PRM,
  ...ENV,
  ...FAC,
  ...SIGN,
  ...STF,
  ...APR,
  ...POS,
  ...LANG,
  ...SVC,
  ...QUE,
  ...APT,
  ...BIZ,
  ...RNM,
  ...SIM,
  ...NUM,
  ...TERM,
  ...RPR,
  ...EXP,
  ...SELF,
  ...VIP,
  ...GRP,
  ...MKT,
  ...RET,
  ...TEL,
  ...CC,
  ...CMP,
  ...FRQ,
  ...SUG,
  ...COLL,
  ...FEE,
  ...PAY,
  ...RIGHT,
  ...PRIV,
  ...CONF,
  ...NET,
  ...DIG,
  ...CSR,
  ...ROS,
  ...ATT,
  ...HND,
  ...MTG,
  ...TRN,
  ...INT,
  ...TEAM,
  ...RPT,
  ...INS,
  ...FIVE_S,
  ...CONS,
  ...WH,
  ...PROC,
  ...CASH,
  ...INV,
  ...SAF,
  ...FIRE,
  ...ELEC,
  ...CONST,
  ...SEC,
  ...EMG,
  ...KPI,
  ...MYS,
  ...ASM,
];

/** The groups that have a register of their own: each of the catalogue's, no more. */
export const register_groups: readonly string[] = [
  'GEN',
  'ORG',
  'ROLE',
  'PRIN',
  'PRM',
  'ENV',
  'FAC',
  'SIGN',
  'STF',
  'APR',
  'POS',
  'LANG',
  'SVC',
  'QUE',
  'APT',
  'BIZ',
  'RNM',
  'SIM',
  'NUM',
  'TERM',
  'RPR',
  'EXP',
  'SELF',
  'VIP',
  'GRP',
  'MKT',
  'RET',
  'TEL',
  'CC',
  'CMP',
  'FRQ',
  'SUG',
  'COLL',
  'FEE',
  'PAY',
  'RIGHT',
  'PRIV',
  'CONF',
  'NET',
  'DIG',
  'CSR',
  'ROS',
  'ATT',
  'HND',
  'MTG',
  'TRN',
  'INT',
  'TEAM',
  'RPT',
  'INS',
  '5S',
  'CONS',
  'WH',
  'PROC',
  'CASH',
  'INV',
  'SAF',
  'FIRE',
  'ELEC',
  'CONST',
  'SEC',
  'EMG',
  'KPI',
  'MYS',
  'ASM',
];
