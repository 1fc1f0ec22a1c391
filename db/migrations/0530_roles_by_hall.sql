-- Who works in a hall with which role: asked for every hall when its floor is looked at and when a shift is planned.
create index role_assignment_hall on role_assignment (hall_id, role) where hall_id is not null;
