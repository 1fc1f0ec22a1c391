-- A visit handled longer than its business may take is an alert of the floor as well (SVC-07).
alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check
  check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling'));
