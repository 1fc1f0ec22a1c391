-- Who looks at personal data very often, and what is beyond its promised time, stands on the floor (PRIV-10, SVC-07, SIM-05).

alter table floor_alert drop constraint floor_alert_kind_check;
alter table floor_alert add constraint floor_alert_kind_check check (kind in ('wait', 'pause', 'hold', 'call', 'idle', 'jump', 'guide', 'handling',
  'vacancy', 'mend', 'closed_early', 'no_cash', 'undeposited', 'round', 'kiosk', 'repair', 'complaint', 'surge', 'hazard', 'incident', 'reveals', 'promise'));
