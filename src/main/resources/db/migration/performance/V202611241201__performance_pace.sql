-- The pace of indicators, of persons and of units alike, belongs to the lowest module that knows indicators.
alter function planning.pace_percent(text, text, numeric, numeric, date, date, date, numeric) set schema performance;
