/** What the page of leads says. */
export const lead_words = {
  title: { zh: '终端线索', en: 'Leads' },
  note: {
    zh: '促销员问过客户、客户同意才记；只写机型和需求，营业员凭票号在厅里找到人',
    en: 'Noted once the customer has agreed: model and wish alone. The clerk finds the customer in the hall by the ticket',
  },
  add: { zh: '记一条', en: 'Note a lead' },
  model: { zh: '机型', en: 'Model' },
  wish: { zh: '需求', en: 'Wish' },
  ticket: { zh: '票号', en: 'Ticket' },
  ticket_help: { zh: '如 A047，没有取号可空着', en: 'Such as A047; empty without one' },
  consented: { zh: '客户同意由营业员接待', en: 'The customer agrees that a clerk speaks to them' },
  keep: { zh: '交给营业员', en: 'Hand to a clerk' },
  promoter: { zh: '促销员', en: 'Promoter' },
  clerk: { zh: '接手人', en: 'Taken up by' },
  at: { zh: '记于', en: 'Noted' },
  state: { zh: '状态', en: 'State' },
  accept: { zh: '接手', en: 'Take it up' },
  none: { zh: '三十天内没有线索', en: 'No leads in thirty days' },
  none_note: {
    zh: '促销员在演示台记下的都会列在这里',
    en: 'What promoters note at the demo desk is listed here',
  },
} as const;
