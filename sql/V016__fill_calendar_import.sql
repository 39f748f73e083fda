insert into calendar_import (imported_at, imported_by, day_count)
values ('2025-11-04 00:00:00', 'system', 315);
