-- The pace of an indicator for sums over many people: the same arithmetic as Pace and Aim in Java, which a test holds
-- against this function. Null without a realisation.
create function planning.pace_percent(
    direction text, measurement text, target numeric, target_max numeric,
    starts_on date, ends_on date, today date, realized numeric) returns numeric
    language sql immutable
as $$
    with due as (
        select target * case
            when direction = 'MILESTONE' then case when today < ends_on then 0 else 1 end
            when measurement = 'LATEST' then 1
            else least(greatest(today - starts_on + 1, 0), ends_on - starts_on + 1)::numeric / (ends_on - starts_on + 1)
        end as bound
    ),
    ratio as (
        select bound,
               case when bound <= 0 then case when realized >= bound then 1 else 0 end else realized / bound end as least_ratio,
               case direction
                   when 'MINIMIZE' then case when bound <= 0 then case when realized <= bound then 1 else 0 end
                                             else 2 - realized / bound end
                   when 'RANGE' then case when target_max <= 0 then case when realized <= target_max then 1 else 0 end
                                          else 2 - realized / target_max end
               end as most_ratio
        from due
    )
    select case when realized is null then null else
        round(100 * greatest(case direction
            when 'MAXIMIZE' then least_ratio
            when 'MINIMIZE' then most_ratio
            when 'RANGE' then least(least_ratio, most_ratio, 1)
            else case when realized >= bound then 1 else 0 end
        end, 0), 1) end
    from ratio
$$;
