import { noticeKind } from '../notices/index.ts';

noticeKind('issues.received', {
  say: { zh: '问题回执', en: 'Receipt of an issue' },
  row: 'SVC-18',
  text: ({ no }) => ({
    zh: `您反映的问题已登记，编号 ${no}，已派给负责部门，进度请点：`,
    en: `What you told us is registered as ${no} and with the department. Follow it here:`,
  }),
  spoken: ({ no }) => ({
    zh: `您反映的问题已登记，编号 ${no}，已派给负责部门。`,
    en: `What you told us is registered as ${no} and with the department.`,
  }),
});
noticeKind('issues.called', {
  say: { zh: '来电评价', en: 'How was the call' },
  row: 'SVC-20',
  text: ({ no }) => ({
    zh: `感谢致电 10086，问题编号 ${no}。这次通话满意吗？请点开评价：`,
    en: `Thank you for calling 10086; your matter is ${no}. How was the call? Please rate it:`,
  }),
  spoken: ({ no }) => ({
    zh: `感谢致电 10086，问题编号 ${no}，请您评价。`,
    en: `Thank you for calling 10086; your matter is ${no}. Please rate the call.`,
  }),
});
noticeKind('issues.answered', {
  say: { zh: '问题已解决', en: 'An issue is settled' },
  row: 'SVC-18',
  text: ({ no }) => ({
    zh: `您反映的问题 ${no} 已处理，结果和评价请点：`,
    en: `${no} has been dealt with. Please see what was done and rate it:`,
  }),
  spoken: ({ no }) => ({
    zh: `您反映的问题 ${no} 已处理，我给您念一遍结果。`,
    en: `${no} has been dealt with; let me read you what was done.`,
  }),
});
