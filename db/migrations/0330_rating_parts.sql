-- A visit is judged along its way, not by one score: the wait, the attitude, the skill, beside the result (PRIN-15).

alter table rating
  add column wait_part smallint check (wait_part between 1 and 3),
  add column attitude_part smallint check (attitude_part between 1 and 3),
  add column skill_part smallint check (skill_part between 1 and 3);
comment on column rating.wait_part is 'How the wait was: 3 good, 2 neither, 1 not good; null where the customer left it out (PRIN-15).';
comment on column rating.attitude_part is 'How one was met: 3 good, 2 neither, 1 not good.';
comment on column rating.skill_part is 'How well the errand was understood and done: 3 good, 2 neither, 1 not good.';
