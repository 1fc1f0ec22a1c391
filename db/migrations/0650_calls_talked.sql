-- A call being talked has its time: until when it is put down as settled, promised or handed on.
alter table phone_call add column talk_due timestamptz, add column talk_late boolean not null default false;
comment on column phone_call.talk_due is 'By when a call that was answered is put down, under the norm of then.';
comment on column phone_call.talk_late is 'It was not put down by then.';
