-- All columns of a table of jobs with ours beside them. In ClickHouse: put functie-indeling.sh in `user_scripts_path`.
-- Keys of ours that are not named in the structure are skipped; name those that you keep.
-- For n processes: n times the same, with `WHERE nr % n = 0`, `= 1`, … and UNION ALL; every row is answered by itself, so how they are divided changes nothing.
SELECT *
FROM executable(
    'functie-indeling.sh',
    'JSONEachRow',
    'nr UInt64, `Voorstel functiegroep` String, `Voorstel referentiefunctie` String, `Toepassingsregel` String, `Uitkomst` String, `Zekerheid` Nullable(Float64), `Motivering` String, `Alternatieven` String, `Aandachtspunten` String, `Fout` String',
    (SELECT nr, titel AS Functie, taken AS Taken FROM functies),
    SETTINGS command_termination_timeout = 10, command_read_timeout = 60000, command_write_timeout = 60000
)
SETTINGS input_format_skip_unknown_fields = 1, input_format_null_as_default = 1;
