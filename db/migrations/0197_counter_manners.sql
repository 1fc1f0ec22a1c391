-- How a customer wants to be addressed; a number's quiet hours after its card was replaced.

alter table identity_person add column surname text;
alter table identity_person add column address_as text check (address_as in ('mr', 'ms'));
comment on column identity_person.surname is 'The family name, which every mask shows anyway; two characters where a name has such a one.';
comment on column identity_person.address_as is 'What the customer said they like to be called; null until they said so. Never taken from a document.';
update identity_person set surname = left(name_mask, 1);
alter table carrier_number add column cooling_until timestamptz;
comment on column carrier_number.cooling_until is 'After a lost or stolen card was replaced: until then another replacement waits and codes of large transfers may be held back.';
