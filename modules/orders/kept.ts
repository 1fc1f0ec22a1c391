import { measure, witness } from '../norms/index.ts';

// What the record says of orders: carried out or failed, in effect by the moment promised, back-entered in time.
measure('BIZ-01', {
  due: ['orders.order.execute'],
  broken: ['orders.order.fail'],
  say: { zh: '办理的单', en: 'Orders carried out' },
});
measure('SIM-01', {
  due: ['orders.order.deliver', 'orders.order.deliver_untried'],
  broken: ['orders.order.deliver_untried'],
  say: { zh: '交付的单', en: 'Orders handed over' },
});
measure('SIM-05', {
  due: ['orders.loss.report'],
  broken: ['orders.loss.run_late'],
  say: { zh: '挂失', en: 'Loss reports' },
});
measure('RNM-08', {
  due: ['orders.objection.raise'],
  broken: ['orders.objection.run_late'],
  say: { zh: '名下号码异议', en: 'Objections to a number' },
});
measure('SVC-07', {
  due: ['orders.order.execute'],
  broken: ['orders.promise_over'],
  say: { zh: '答应了时间的单', en: 'Orders with a promised time' },
});
measure('BIZ-24', {
  due: ['orders.order.pre_accept'],
  broken: ['orders.back_entry_over'],
  say: { zh: '预受理的单', en: 'Orders taken while offline' },
});
measure('SVC-02', {
  due: ['orders.follow_up.leave_open'],
  broken: ['orders.follow_up.run_late'],
  say: { zh: '没解决的咨询', en: 'Questions left open' },
});
measure('PRIN-09', {
  due: ['orders.follow_up.leave_open'],
  broken: ['orders.follow_up.run_late'],
  say: { zh: '没解决的咨询', en: 'Questions left open' },
});
witness('orders.follow_up.leave_open', { zh: '咨询待答复', en: 'Question left open' }, 'PRIN-09', 'SVC-02');
witness('orders.cash_announced', { zh: '唱收唱付', en: 'Said aloud' }, 'PRIN-12');
witness('orders.numbers_shown', { zh: '看名下号码', en: 'Own numbers shown' }, 'RNM-08');
witness('orders.loss_refused', { zh: '挂失核对不上', en: 'Loss report that did not match' }, 'SIM-04');

// What modules below record, where the clause is one of the desk.
witness(
  'identity.address_given',
  { zh: '客户说了称呼', en: 'How to be addressed was said' },
  'PRIN-05',
  'PRIN-08',
);
witness('identity.person_forgotten', { zh: '到期删除资料', en: 'A record was deleted at its end' }, 'RNM-10');
witness('identity.rights_reviewed', { zh: '复核查看权限', en: 'Rights to see were reviewed' }, 'PRIV-10');
witness('orders.consent_asked', { zh: '问了同意范围', en: 'A consent was looked up' }, 'PRIV-07');
witness('carrier.user_registered', { zh: '登记使用人', en: 'The user of a number registered' }, 'RNM-07');
witness('carrier.user_changed', { zh: '变更使用人', en: 'The user of a number changed' }, 'RNM-07');
