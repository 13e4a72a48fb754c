"""What a user can do with an open project, without Qt: functions with the session first, one file for each subject."""
