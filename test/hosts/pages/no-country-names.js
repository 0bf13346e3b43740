delete Intl.DisplayNames;
