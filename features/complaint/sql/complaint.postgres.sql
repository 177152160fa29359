-- name: pauses_of
select p.complaint, p.start, p.until
from json_array_elements_text(cast(?2 as json)) as wanted(value)
join complaint_pause p on p.agency = ?1 and p.complaint = cast(wanted.value as bigint)
order by p.complaint, p.start;
