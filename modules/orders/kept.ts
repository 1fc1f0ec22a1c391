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
