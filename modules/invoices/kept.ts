import { measure, witness } from '../norms/index.ts';
import { noticeKind } from '../notices/index.ts';

// What the record says of invoices: each was asked for, and those that got no answer in time.
measure('PAY-02', {
  due: ['invoices.invoice.ask'],
  broken: ['invoices.invoice.get_stuck'],
  say: { zh: '电子发票', en: 'Invoices' },
});
witness('invoices.invoice.ask', { zh: '申请开票', en: 'Invoice asked for' }, 'FEE-10', 'PAY-02');

noticeKind('invoices.issued', {
  say: { zh: '电子发票', en: 'Invoice' },
  row: 'PAY-02',
  text: ({ no }) => ({
    zh: `您的电子发票 ${no} 已开好，点开查看、保存或打印：`,
    en: `Your invoice ${no} is there. Open it to read, keep or print it:`,
  }),
  spoken: ({ no }) => ({
    zh: `您的电子发票 ${no} 已开好，可到营业厅打印。`,
    en: `Your invoice ${no} is there; the hall prints it for you.`,
  }),
});
noticeKind('invoices.reversed', {
  say: { zh: '发票红冲', en: 'Invoice taken back' },
  row: 'FEE-10',
  text: ({ no }) => ({
    zh: `原发票已作废，红字发票 ${no}。还有余额的，新发票随后发出：`,
    en: `The former invoice was taken back by the red invoice ${no}. What is left gets a new one:`,
  }),
  spoken: ({ no }) => ({
    zh: `原发票已作废，红字发票号 ${no}。`,
    en: `The former invoice was taken back by the red invoice ${no}.`,
  }),
});
