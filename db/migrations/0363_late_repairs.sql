-- A repair that is late stands on the floor like any other thing whose time ran out.

alter table floor_alert drop constraint if exists floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check
  check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling', 'vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round', 'kiosk', 'repair'));
