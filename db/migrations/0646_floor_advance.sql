-- What was accepted in advance and waits to be completed, and money of a complaint that was declined, stand on the floor.

alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check
  check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling', 'vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round',
    'kiosk', 'repair', 'complaint', 'surge', 'hazard', 'incident', 'reveals', 'promise', 'advance', 'declined'));
