-- The ledger of keys knows the seal of the hall and the code of the alarm, too (HND-05).

alter table post_key drop constraint post_key_item_check;
alter table post_key add constraint post_key_item_check
  check (item in ('door_key', 'storeroom_key', 'safe_key', 'safe_code', 'alarm_code', 'business_seal'));
