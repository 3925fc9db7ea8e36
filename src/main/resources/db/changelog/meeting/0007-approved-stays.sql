--liquibase formatted sql

--changeset meeting:70-approved-stays splitStatements:false
--comment: A meeting whose minutes are approved is opened with a reason first; nothing deletes it before that.
create function keep_approved_meeting() returns trigger language plpgsql as $$
begin
    raise exception 'the minutes of meeting % are approved', old.id
        using errcode = 'check_violation', constraint = 'approved_meeting_stays';
end $$;

create trigger approved_meeting_stays
    before delete on meeting
    for each row when (old.state = 'APPROVED') execute function keep_approved_meeting();
--rollback drop trigger approved_meeting_stays on meeting; drop function keep_approved_meeting();
