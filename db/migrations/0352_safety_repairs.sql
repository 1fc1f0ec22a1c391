-- Repairs of safety facilities have two owners: the hall, and the administration department.

alter table repair_order add column fixed_side text check (fixed_side in ('hall', 'administration'));
comment on column repair_order.fixed_side is 'Who fixed it: the hall or the administration department; of a safety facility the other one confirms it (ROLE-21).';
