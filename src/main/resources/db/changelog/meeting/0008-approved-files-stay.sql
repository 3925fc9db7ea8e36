--liquibase formatted sql

--changeset meeting:80-approved-files-stay splitStatements:false
--comment: Files of a meeting whose minutes are approved are neither taken away nor replaced, also by who deletes at the
--comment: moment of approval: the meeting's row is locked first. Adding a signed scan is no change of them.
create function keep_files_of_approved_meeting() returns trigger language plpgsql as $$
declare
    standing text;
begin
    select state into standing from meeting where id = old.meeting_id for share;
    if standing = 'APPROVED' then
        raise exception 'the minutes of meeting % are approved', old.meeting_id
            using errcode = 'check_violation', constraint = 'approved_files_stay';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger approved_files_stay
    before delete or update on attachment
    for each row execute function keep_files_of_approved_meeting();
--rollback drop trigger approved_files_stay on attachment; drop function keep_files_of_approved_meeting();
