-- The same arithmetic. A function of language sql with a WITH in it is not inlined and starts an executor for every call:
-- a city's overview spent three of its three and a half seconds on that.
create or replace function planning.pace_percent(
    direction text, measurement text, target numeric, target_max numeric,
    starts_on date, ends_on date, today date, realized numeric) returns numeric
    language plpgsql immutable
as $$
declare
    bound numeric := target * case
        when direction = 'MILESTONE' then case when today < ends_on then 0 else 1 end
        when measurement = 'LATEST' then 1
        else least(greatest(today - starts_on + 1, 0), ends_on - starts_on + 1)::numeric / (ends_on - starts_on + 1)
    end;
    ratio numeric;
begin
    if realized is null then
        return null;
    end if;
    ratio := case direction
        when 'MAXIMIZE' then case when bound > 0 then realized / bound else (realized >= bound)::int end
        when 'MINIMIZE' then case when bound > 0 then 2 - realized / bound else (realized <= bound)::int end
        when 'RANGE' then least(
            case when bound > 0 then realized / bound else (realized >= bound)::int end,
            case when target_max > 0 then 2 - realized / target_max else (realized <= target_max)::int end,
            1)
        else (realized >= bound)::int
    end;
    return round(100 * greatest(ratio, 0), 1);
end
$$;
